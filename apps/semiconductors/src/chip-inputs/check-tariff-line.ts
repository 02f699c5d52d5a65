import { decided, type Decision } from '@trilateral/contracts'
import { SUPPLY_MATERIALS } from '@trilateral/supply-risk'
import { refuse } from './refusals.ts'

const digits = (code: string) => code.replace(/[^0-9]/g, '')

const LINE = /^(?:[A-Z]{2} )?[0-9]{4}[0-9.-]{0,14}$/

/** The heading that customs give gallium, germanium and three metals more alike: what is traded under it is nobody's gallium. */
const SHARED = '8112.92'
const SHARED_BY = ['gallium', 'germanium', 'indium', 'niobium', 'vanadium']

/** National lines that are known to be one of the two, to be named in the refusal. */
const NATIONAL = [SUPPLY_MATERIALS.gallium, SUPPLY_MATERIALS.germanium].flatMap(({ tariffLines }) =>
  tariffLines.flatMap(({ schedule, code }) => (schedule === 'HS' ? [] : [`${schedule} ${code}`])),
)

/** A customs line as it is kept, `US 8112.92.10`; null where an input has none of its own. */
export function checkTariffLine(text: string | null): Decision<string | null> {
  const line = text?.trim().replaceAll(/\s+/g, ' ').toUpperCase() ?? ''
  if (line === '') return decided(null)
  if (!LINE.test(line)) return refuse('tariff-line-not-a-code', 'tariffLine', { line })
  if (digits(line) === digits(SHARED))
    return refuse('heading-shared-by-materials', 'tariffLine', {
      heading: SHARED,
      materials: SHARED_BY.join(', '),
      lines: NATIONAL.join(', '),
    })
  return decided(line)
}
