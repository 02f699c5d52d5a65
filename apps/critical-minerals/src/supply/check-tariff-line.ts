import { decided, type Decision } from '@trilateral/contracts'
import { TARIFF_SCHEDULES, type TariffLine } from '@trilateral/contracts/critical-minerals'
import { attribute, sharedHeadingOf, sharedHeadingRefusal } from '@trilateral/supply-risk/trade'
import { refuse } from './refusals.ts'

/** Metals that customs do not tell apart by the six digits that all countries share: they need a national line that is known to be theirs. */
const NEEDS_NATIONAL_LINE = ['gallium', 'germanium'] as const

const digits = (code: string) => code.replace(/[^0-9]/g, '')

/** `US 8112.92.10` and `283691` alike; without a schedule it is the HS. */
function lineOf(text: string): TariffLine | undefined {
  const [first = '', ...rest] = text.trim().split(/\s+/)
  const schedule = TARIFF_SCHEDULES.find((each) => each === first.toUpperCase())
  const code = schedule ? rest.join('') : [first, ...rest].join('')
  return /^[0-9]{4}[0-9.-]{0,12}$/.test(code) ? { schedule: schedule ?? 'HS', code } : undefined
}

/**
 * Whether trade figures under a line can be said of a material. HS 8112.92 holds five metals, so it is none of them: domain
 * report story 10. For gallium and germanium only a national line counts that the register knows as theirs.
 */
export function checkTariffLine(text: string | null, material: string): Decision<string | null> {
  if (text === null) return decided(null)
  const line = lineOf(text)
  if (!line) return refuse('tariff-line-not-a-code', 'tariffLine', { line: text })
  const named = NEEDS_NATIONAL_LINE.find((each) => each === material)
  const shared = sharedHeadingOf(line)
  if (named) {
    const known = attribute(shared ? { schedule: 'HS', code: shared.code } : line, named, 'tariffLine')
    return known.ok ? decided(`${known.value.schedule} ${known.value.code}`) : known
  }
  if (shared) return sharedHeadingRefusal(shared, 'tariffLine')
  return decided(line.schedule === 'HS' ? digits(line.code) : `${line.schedule} ${line.code}`)
}
