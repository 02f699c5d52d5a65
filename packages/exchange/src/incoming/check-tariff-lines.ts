import { decided, type Decision } from '@trilateral/contracts'
import type { ReportedDisruption } from '@trilateral/contracts/partner'
import { attribute, sharedHeadingOf, sharedHeadingRefusal } from '@trilateral/supply-risk/trade'

/** Metals that customs do not tell apart by the six digits that all countries share: only a national line is known to be theirs. */
const NEEDS_NATIONAL_LINE = ['gallium', 'germanium'] as const

/** Whether the lines of reported goods say which goods they are. HS 8112.92 holds five metals, so it says so of none. */
export function checkTariffLines(goods: ReportedDisruption['goods']): Decision<null> {
  for (const [at, { tariffLine, material }] of goods.entries()) {
    if (tariffLine === null) continue
    const field = `goods[${at}].tariffLine`
    const shared = sharedHeadingOf(tariffLine)
    const named = NEEDS_NATIONAL_LINE.find((each) => each === material)
    // Who names the metal is told the lines of that one.
    const line = shared ? { schedule: 'HS' as const, code: shared.code } : tariffLine
    const known = named ? attribute(line, named, field) : undefined
    if (known && !known.ok) return known
    if (shared) return sharedHeadingRefusal(shared, field)
  }
  return decided(null)
}
