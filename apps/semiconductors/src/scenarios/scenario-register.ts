import { ministryDay, type Audience, type Decision, type Party } from '@trilateral/contracts'
import type { Kept, Receipt, Recorder, RecordStore } from '@trilateral/records'
import { programRecord } from '@trilateral/work-program'
import { chipInputRecord } from '../chip-inputs/chip-input-record.ts'
import { refuse } from './refusals.ts'
import { save, share, type NamedProgram, type Register } from './scenario.ts'
import type { SaveInput, ShareInput } from './scenario-draft.ts'
import { scenarioRecord } from './scenario-record.ts'

export interface ScenarioParts {
  readonly records: RecordStore
  readonly now: () => Date
}

/** What all of an audience sees of inputs and programs, as one of its parties reads the register. */
export async function registerFor(
  { records, now }: ScenarioParts,
  party: Party,
  audience: Audience,
): Promise<Register> {
  const isSeenByAll = (kept: Kept<unknown>) => audience.every((each) => kept.audience.includes(each))
  const [inputs, programs] = await Promise.all([
    records.all(party, chipInputRecord),
    records.all(party, programRecord),
  ])
  return {
    inputs: inputs.filter(isSeenByAll),
    programs: programs.filter(isSeenByAll).map(named),
    today: ministryDay(party, now()),
  }
}

const named = ({ id, state }: Kept<{ readonly title: NamedProgram['title'] }>) => ({ id, title: state.title })

/** Keeps a scenario; a form that is sent twice keeps it once. */
export async function saveScenario(
  parts: ScenarioParts,
  by: Recorder,
  { requestId, scenario, audience, tlp }: SaveInput,
): Promise<Decision<Receipt>> {
  const register = await registerFor(parts, by.party, audience)
  const command = { requestId, request: scenario, audience, tlp }
  return parts.records.enter(by, scenarioRecord, command, async (look, id) => {
    const input = await look.one(chipInputRecord, scenario.inputId)
    return input ? save(scenario, id, input, audience, register) : refuse('chip-input-not-found', 'inputId')
  })
}

/** Releases a scenario that one's ministry kept for itself. */
export async function shareScenario(
  parts: ScenarioParts,
  by: Recorder,
  { requestId, id, expectedVersion, audience, tlp }: ShareInput,
): Promise<Decision<Receipt>> {
  const register = await registerFor(parts, by.party, audience)
  const command = { id, requestId, expectedVersion, request: { audience, tlp } }
  return parts.records.change(by, scenarioRecord, command, async (kept, look) =>
    share(kept, { audience, tlp }, await look.one(chipInputRecord, kept.state.input.id), register),
  )
}
