import type { Decision } from '@trilateral/contracts'
import type { Receipt, Recorder, RecordStore } from '@trilateral/records'
import type { AmendInput, RecordInput } from './commands.ts'
import { chipInputRecord } from './chip-input-record.ts'
import { amend, record } from './chip-input.ts'

/** Enters a chip input; a form that is sent twice enters it once. */
export function recordChipInput(
  records: RecordStore,
  by: Recorder,
  { requestId, audience, tlp, ...draft }: RecordInput,
): Promise<Decision<Receipt>> {
  return records.enter(by, chipInputRecord, { requestId, request: draft, audience, tlp }, (_look, id) =>
    record({ ...draft, id }),
  )
}

/** Changes one that the official's own ministry entered, unless a colleague changed it meanwhile. */
export function amendChipInput(
  records: RecordStore,
  by: Recorder,
  { requestId, id, expectedVersion, ...draft }: AmendInput,
): Promise<Decision<Receipt>> {
  return records.change(
    by,
    chipInputRecord,
    { id, requestId, expectedVersion, request: draft },
    ({ state }) => amend(state, { ...draft, id }),
  )
}
