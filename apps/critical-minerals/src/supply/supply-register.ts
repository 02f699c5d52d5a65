import { decided, ministryDay, refused, type Decision } from '@trilateral/contracts'
import {
  supplyPositionAmended,
  supplyPositionRecorded,
  type SupplyPosition,
} from '@trilateral/contracts/critical-minerals'
import { happened, type Receipt, type Recorder, type RecordStore } from '@trilateral/records'
import { checkPosition } from './check-position.ts'
import type { AmendInput, RecordInput } from './position-draft.ts'
import { keyOf, positionId } from './position-id.ts'
import { refuse } from './refusals.ts'
import { sameState } from './same-state.ts'
import { supplyPositionRecord } from './supply-position-record.ts'

export interface SupplyParts {
  readonly records: RecordStore
  readonly now: () => Date
}

const yearAt = (by: Recorder, now: () => Date) => Number(ministryDay(by.party, now()).slice(0, 4))

/** Enters what an official's ministry says of one supply. Refused as `checkPosition` says, and `position-already-recorded` {id}. */
export async function recordPosition(
  { records, now }: SupplyParts,
  by: Recorder,
  { requestId, position, audience, tlp }: RecordInput,
): Promise<Decision<Receipt>> {
  const thisYear = yearAt(by, now)
  const checked = checkPosition(position, { id: NOT_YET, thisYear })
  if (!checked.ok) return checked
  const id = positionId(by.party, checked.value)
  const state: SupplyPosition = { ...checked.value, id }
  const entered = await records.enter(
    by,
    supplyPositionRecord,
    { id, requestId, request: position, audience, tlp },
    () => decided({ state, event: happened(supplyPositionRecorded, { supplyPosition: state }) }),
  )
  return !entered.ok && entered.refusal.code === 'id-already-used'
    ? refused('position-already-recorded', 'material', { id })
    : entered
}

/** The id is made of the position's checked parts, so it is known after the check. */
const NOT_YET = '00000000-0000-4000-8000-000000000000'

/** Corrects or completes a position; what it is about stays. Earlier versions stay too. */
export function amendPosition(
  { records, now }: SupplyParts,
  by: Recorder,
  { requestId, id, expectedVersion, position }: AmendInput,
): Promise<Decision<Receipt>> {
  const thisYear = yearAt(by, now)
  return records.change(
    by,
    supplyPositionRecord,
    { id, requestId, expectedVersion, request: position },
    ({ state: before }) => {
      const checked = checkPosition(position, { id, thisYear })
      if (!checked.ok) return checked
      const state = checked.value
      if (keyOf(state) !== keyOf(before)) return refuse('position-identity-fixed', 'material')
      if (sameState(state, before)) return refuse('position-nothing-changed')
      return decided({ state, event: happened(supplyPositionAmended, { supplyPosition: state }) })
    },
  )
}
