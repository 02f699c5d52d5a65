import { decided, ministryDay, type Decision } from '@trilateral/contracts'
import type { Observation } from '@trilateral/contracts/semiconductors'
import type { Look, Receipt, Recorder, RecordStore } from '@trilateral/records'
import { chipInputRecord } from '../chip-inputs/chip-input-record.ts'
import type { AmendInput, RecordInput } from './commands.ts'
import { indicatorRecord } from './indicator-record.ts'
import { amend, record, recordValues } from './indicator.ts'
import { refuse } from './refusals.ts'

export interface IndicatorParts {
  readonly records: RecordStore
  readonly now: () => Date
}

interface ObservationsInput {
  readonly requestId: string
  readonly id: string
  readonly said: readonly Observation[]
}

/** Sets an indicator up; a form that is sent twice sets it up once. */
export function recordIndicator(
  { records }: IndicatorParts,
  by: Recorder,
  { requestId, audience, tlp, ...draft }: RecordInput,
  id?: string,
): Promise<Decision<Receipt>> {
  const command = { id, requestId, request: draft, audience, tlp }
  return records.enter(by, indicatorRecord, command, async (look, chosen) => {
    const inputs = await checkInputs(look, draft.chipInputs)
    return inputs.ok ? record(draft, chosen) : inputs
  })
}

/** Changes one that the official's own ministry set up, unless a colleague changed it meanwhile. */
export function amendIndicator(
  { records, now }: IndicatorParts,
  by: Recorder,
  { requestId, id, expectedVersion, ...draft }: AmendInput,
): Promise<Decision<Receipt>> {
  const command = { id, requestId, expectedVersion, request: draft }
  return records.change(by, indicatorRecord, command, async ({ state }, look) => {
    const added = draft.chipInputs.filter((each) => !state.chipInputs.includes(each))
    const inputs = await checkInputs(look, added)
    return inputs.ok ? amend(state, draft, ministryDay(by.party, now())) : inputs
  })
}

/** Adds what was said of periods, once. */
export function recordObservations(
  { records, now }: IndicatorParts,
  by: Recorder,
  { requestId, id, said }: ObservationsInput,
): Promise<Decision<Receipt>> {
  return records.change(by, indicatorRecord, { id, requestId, request: said }, ({ state }) =>
    recordValues(state, said, ministryDay(by.party, now())),
  )
}

/** What is named must be seen by who names it; who reads of it later sees its name only if it is shared with them. */
async function checkInputs(look: Look, ids: readonly string[]): Promise<Decision<null>> {
  for (const id of ids)
    if (!(await look.one(chipInputRecord, id))) return refuse('chip-input-not-found', 'chipInputs')
  return decided(null)
}
