import type { Party } from '@trilateral/contracts'
import type { ChipInput, Scenario } from '@trilateral/contracts/semiconductors'
import type { Kept } from '@trilateral/records'
import type { Disruption } from '@trilateral/supply-risk'
import { answerTo } from './scenario.ts'

/** What the same question gives with what the register says now. */
export type Recomputed =
  | { readonly kind: 'same' }
  | { readonly kind: 'other'; readonly outcome: Disruption; readonly version: number }
  /** The input is no longer shared, or its providers are no longer known. */
  | { readonly kind: 'not-possible' }

export function scenarioView(kept: Kept<Scenario>, reader: Party, input: Kept<ChipInput> | null) {
  const { id, version, originator, audience, tlp, state, changedAt } = kept
  return {
    id,
    version,
    originator,
    audience,
    tlp,
    changedAt: changedAt.toISOString(),
    ours: originator === reader,
    scenario: state,
    recomputed: recompute(state, input),
  }
}
export type ScenarioView = ReturnType<typeof scenarioView>

function recompute(scenario: Scenario, input: Kept<ChipInput> | null): Recomputed {
  if (!input) return { kind: 'not-possible' }
  if (input.version === scenario.input.version) return { kind: 'same' }
  const answer = answerTo(input.state, scenario)
  return answer.ok
    ? { kind: 'other', outcome: answer.value, version: input.version }
    : { kind: 'not-possible' }
}
