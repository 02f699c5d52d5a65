import { decided, type Decision, type Party, type Tlp } from '@trilateral/contracts'
import { measureRecorded, type Clause, type Measure } from '@trilateral/contracts/critical-minerals'
import type { MeasureDraft } from './commands.ts'
import { happened, type Change } from './measure.ts'
import { refuse } from './refusals.ts'
import { attribute } from '@trilateral/supply-risk/trade'

export interface RecordCommand {
  readonly measure: MeasureDraft
  readonly audience: readonly Party[]
  readonly tlp: Tlp
}

export interface RecordContext {
  /** The id that the new measure gets. */
  readonly id: string
  readonly originator: Party
  /** The measure that already stands for the same issuer and number among those that the caller may see, if any. */
  readonly sameInstrument: string | null
}

/** Enters a measure in the register as it stood when issued; what changed its clauses since is recorded after it. */
export function record(command: RecordCommand, context: RecordContext): Decision<Change> {
  const { measure: draft, audience, tlp } = command
  const { id, originator, sameInstrument } = context
  if (audience.length === 0) return refuse('audience-missing', 'audience')
  if (!audience.includes(originator)) {
    return refuse('audience-without-originator', 'audience', { originator })
  }
  if (sameInstrument !== null) {
    return refuse('instrument-already-recorded', 'instrument.number', {
      number: draft.instrument.number ?? '',
      id: sameInstrument,
    })
  }
  const clauses: Clause[] = []
  for (const [index, clause] of draft.clauses.entries()) {
    const checked = checkClause(draft, clause, index)
    if (!checked.ok) return checked
    clauses.push(checked.value)
  }
  const measure: Measure = { ...draft, id, clauses }
  return decided({
    state: { measure, version: 1, originator, audience: [...new Set(audience)].toSorted(), tlp },
    event: happened(measureRecorded, { measure }),
  })
}

function checkClause(
  draft: MeasureDraft,
  clause: MeasureDraft['clauses'][number],
  index: number,
): Decision<Clause> {
  const path = `clauses.${index}`
  if (draft.clauses.findIndex(({ key }) => key === clause.key) < index) {
    return refuse('clause-repeated', `${path}.key`, { clause: clause.key })
  }
  const { effectiveFrom } = clause
  if (draft.issuedOn !== null && effectiveFrom !== null && effectiveFrom < draft.issuedOn) {
    return refuse('effective-before-issue', `${path}.effectiveFrom`, {
      clause: clause.key,
      effectiveFrom,
      issuedOn: draft.issuedOn,
    })
  }
  const goods: Clause['goods'] = []
  for (const [position, each] of clause.goods.entries()) {
    const tariffLines: Clause['goods'][number]['tariffLines'] = []
    for (const [place, line] of each.tariffLines.entries()) {
      const attributed = attribute(line, each.material, `${path}.goods.${position}.tariffLines.${place}`)
      if (!attributed.ok) return attributed
      tariffLines.push({ schedule: attributed.value.schedule, code: attributed.value.code })
    }
    goods.push({ material: each.material, tariffLines })
  }
  return decided({ ...clause, goods, changes: [] })
}
