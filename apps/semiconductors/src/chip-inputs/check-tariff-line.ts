import { decided, type Decision } from '@trilateral/contracts'
import { SHARED_HEADINGS, sharedHeadingRefusal } from '@trilateral/supply-risk/trade'
import { refuse } from './refusals.ts'

const digits = (code: string) => code.replace(/[^0-9]/g, '')

const LINE = /^(?:[A-Z]{2} )?[0-9]{4}[0-9.-]{0,14}$/

/** A customs line as it is kept, `US 8112.92.10`; null where an input has none of its own. */
export function checkTariffLine(text: string | null): Decision<string | null> {
  const line = text?.trim().replaceAll(/\s+/g, ' ').toUpperCase() ?? ''
  if (line === '') return decided(null)
  if (!LINE.test(line)) return refuse('tariff-line-not-a-code', 'tariffLine', { line })
  const shared = SHARED_HEADINGS.find(({ code }) => digits(code) === digits(line))
  if (shared) return sharedHeadingRefusal(shared, 'tariffLine')
  return decided(line)
}
