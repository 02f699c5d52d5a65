import { audienceCode, decided, type Audience, type CalendarDate, type Decision } from '@trilateral/contracts'
import {
  scenarioSaved,
  scenarioShared,
  type ChipInput,
  type Scenario,
} from '@trilateral/contracts/semiconductors'
import { happened, type Change, type Entry, type Kept } from '@trilateral/records'
import { disruption, type Disruption } from '@trilateral/supply-risk'
import { checkWithinAudience } from '@trilateral/work-program/rules'
import { refuse } from './refusals.ts'
import type { ScenarioDraft } from './scenario-draft.ts'
import { touchedBy } from './touched.ts'

type Question = Pick<ScenarioDraft, 'stop' | 'assumptions'>

/** A program as a scenario names it. */
export type NamedProgram = Scenario['touched']['programs'][number]

/** What the register held when the question was asked. All of it is what the scenario's whole audience may see. */
export interface Register {
  readonly inputs: readonly Kept<ChipInput>[]
  readonly programs: readonly NamedProgram[]
  readonly today: CalendarDate
}

/** The answer, from what the register says of the input. */
export function answerTo({ providers }: ChipInput, { stop, assumptions }: Question): Decision<Disruption> {
  if (!providers) return refuse('providers-unknown', 'input')
  const { country, part, months } = stop
  return disruption({ providers: providers.shares, country, part, months, ...assumptions })
}

/** Keeps a question with its answer and with what it was computed from. */
export function save(
  draft: ScenarioDraft,
  id: string,
  input: Kept<ChipInput>,
  audience: Audience,
  { inputs, programs, today }: Register,
): Decision<Entry<Scenario>> {
  // Who reads the scenario reads of the input.
  const within = checkWithinAudience(audience, [input])
  if (!within.ok) return within
  const answer = answerTo(input.state, draft)
  if (!answer.ok) return answer
  const { providers, title, illustrative } = input.state
  if (!providers) return refuse('providers-unknown', 'input')
  const touched = touchedBy(
    input.state,
    inputs.map(({ state }) => state),
  )
  const scenario: Scenario = {
    id,
    title: draft.title,
    note: draft.note,
    input: { id: input.id, title, version: input.version, providers, isIllustrative: illustrative },
    stop: draft.stop,
    assumptions: draft.assumptions,
    outcome: { ...answer.value, alternatives: [...answer.value.alternatives] },
    touched: { ...touched, programs: programs.filter((program) => touched.programs.includes(program.id)) },
    computedOn: today,
  }
  return decided({ state: scenario, event: happened(scenarioSaved, { scenario }) })
}

/**
 * Releases a scenario that its ministry kept for itself. What one of the others may not see is left out of what it touches. Whom to
 * show it to besides, once it is released, takes two officials, as for any record.
 */
export function share(
  kept: Kept<Scenario>,
  release: Pick<Kept<Scenario>, 'audience' | 'tlp'>,
  input: Kept<ChipInput> | null,
  { inputs, programs }: Pick<Register, 'inputs' | 'programs'>,
): Decision<Change<Scenario>> {
  const { audience, tlp } = release
  const released = audienceCode(kept.audience)
  if (kept.audience.length > 1) return refuse('scenario-already-shared', 'audience', { audience: released })
  const isWider =
    kept.audience.every((party) => audience.includes(party)) && audience.length > kept.audience.length
  if (!isWider) return refuse('audience-not-wider', 'audience', { audience: released })
  if (!input) return refuse('chip-input-not-found')
  const within = checkWithinAudience(audience, [input])
  if (!within.ok) return within
  // Stages and commitments tell of inputs too: what hangs on hidden ones alone goes with them.
  const seen = touchedBy(
    input.state,
    inputs.map(({ state }) => state),
  )
  const programsSeen = new Set(programs.map(({ id }) => id))
  const inputsSeen = new Set([input, ...seen.inputs].map(({ id }) => id))
  const { touched } = kept.state
  const scenario: Scenario = {
    ...kept.state,
    touched: {
      inputs: touched.inputs.filter(({ id, through }) =>
        [id, ...through].every((each) => inputsSeen.has(each)),
      ),
      stages: touched.stages.filter((stage) => seen.stages.includes(stage)),
      programs: touched.programs.filter(({ id }) => seen.programs.includes(id) && programsSeen.has(id)),
      commitments: touched.commitments.filter((code) => seen.commitments.includes(code)),
    },
  }
  return decided({ state: scenario, audience, tlp, event: happened(scenarioShared, { scenario }) })
}
