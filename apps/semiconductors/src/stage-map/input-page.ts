import type { MultilingualText, Party } from '@trilateral/contracts'
import type { ChipInput, ChipStage } from '@trilateral/contracts/semiconductors'
import type { Kept, KeptVersion } from '@trilateral/records'
import { inputGraph, type Reached } from './graph.ts'
import { partsOf, summaryOf, type InputSummary } from './input-summary.ts'

/** Another input on the way from one to all that it leans on, or that leans on it. */
export interface LinkedInput extends Pick<ChipInput, 'id' | 'title' | 'stage'> {
  /** The inputs between, the nearest first; empty where it is the next one. */
  readonly through: readonly { readonly id: string; readonly title: MultilingualText }[]
}

export interface InputVersionView {
  readonly version: number
  readonly change: string
  readonly at: string
  /** Names of officials stay in their own ministry; the others see which ministry it was. */
  readonly by: { readonly party: Party; readonly name: string | null }
}

export interface InputPage {
  readonly summary: InputSummary
  readonly input: ChipInput
  /** Providers in percent, the largest first, those that are not known last. */
  readonly parts: readonly { readonly country: string; readonly share: number | null }[]
  readonly madeFrom: readonly LinkedInput[]
  readonly goesInto: readonly LinkedInput[]
  /** Stages that stand still without it: those that use it, and those that use what is made from it. */
  readonly touches: readonly ChipStage[]
  /** Newest first. */
  readonly versions: readonly InputVersionView[]
}

/** Everything about one input, among all that the reader may see. */
export function inputPage(
  kept: Kept<ChipInput>,
  all: readonly Kept<ChipInput>[],
  versions: readonly KeptVersion<ChipInput>[],
  reader: Party,
): InputPage {
  const known = new Map(all.map(({ state }) => [state.id, state]))
  const graph = inputGraph([...known.values()])
  const linked = (reached: readonly Reached[]) =>
    reached.flatMap(({ id, path }) => {
      const input = known.get(id)
      if (!input) return []
      const through = path.slice(0, -1).flatMap((step) => known.get(step) ?? [])
      return [
        {
          id,
          title: input.title,
          stage: input.stage,
          through: through.map((each) => ({ id: each.id, title: each.title })),
        },
      ]
    })
  const { state } = kept
  const goesInto = linked(graph.goesInto(state.id))
  const users = [state, ...goesInto.flatMap(({ id }) => known.get(id) ?? [])]
  return {
    summary: summaryOf(kept, reader),
    input: state,
    parts: state.providers
      ? partsOf(state.providers).toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1))
      : [],
    madeFrom: linked(graph.madeFrom(state.id)),
    goesInto,
    touches: [...new Set(users.flatMap(({ usedAt }) => usedAt))],
    versions: versions
      .map(({ version, change, at, by }) => ({
        version,
        change,
        at: at.toISOString(),
        by: { party: by.party, name: by.party === reader ? by.name : null },
      }))
      .toReversed(),
  }
}
