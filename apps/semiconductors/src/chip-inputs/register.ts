import { decided, ministryDay, type Audience, type CalendarDate, type Decision } from '@trilateral/contracts'
import type { ChipInput } from '@trilateral/contracts/semiconductors'
import type { Entry, Look, Receipt, Recorder, RecordStore } from '@trilateral/records'
import { programRecord } from '@trilateral/work-program'
import type { AmendInput, RecordInput } from './commands.ts'
import { chipInputRecord } from './chip-input-record.ts'
import { amend, record } from './chip-input.ts'
import { checkMadeFrom } from './made-from.ts'
import { refuse } from './refusals.ts'

export interface RegisterParts {
  readonly records: RecordStore
  readonly now: () => Date
}

/** The day where it is latest among the three: what was read this morning in Tokyo is not to come in Washington. */
const latestDay = (moment: Date): CalendarDate => ministryDay('jp', moment)

/** Enters an input; a form that is sent twice enters it once. `known`: its id where it is known elsewhere already. */
export function recordChipInput(
  { records, now }: RegisterParts,
  by: Recorder,
  { requestId, audience, tlp, ...draft }: RecordInput,
  known?: string,
): Promise<Decision<Receipt>> {
  const today = latestDay(now())
  return records.enter(
    by,
    chipInputRecord,
    { ...(known === undefined ? {} : { id: known }), requestId, request: draft, audience, tlp },
    (look, id) => withLinks(record({ ...draft, id }, today), audience, look),
  )
}

/** Changes one that the official's own ministry entered, unless a colleague changed it meanwhile. */
export function amendChipInput(
  { records, now }: RegisterParts,
  by: Recorder,
  { requestId, id, expectedVersion, ...draft }: AmendInput,
): Promise<Decision<Receipt>> {
  const today = latestDay(now())
  return records.change(
    by,
    chipInputRecord,
    { id, requestId, expectedVersion, request: draft },
    ({ state, audience }, look) => withLinks(amend(state, { ...draft, id }, today), audience, look),
  )
}

/** What the entry points at is there, for everybody who sees the entry. */
async function withLinks(
  entry: Decision<Entry<ChipInput>>,
  audience: Audience,
  look: Look,
): Promise<Decision<Entry<ChipInput>>> {
  if (!entry.ok) return entry
  const { id, madeFrom, programs } = entry.value.state
  const links = await checkMadeFrom({ id, madeFrom, audience }, (other) => look.one(chipInputRecord, other))
  if (!links.ok) return links
  for (const program of programs)
    if (!(await look.one(programRecord, program))) return refuse('program-unknown', 'programs')
  return decided(entry.value)
}
