import type { Language } from '@trilateral/contracts'
import type { Basis } from '@trilateral/contracts/work-program'
import type { ChartSource } from '@trilateral/ui/charts'
import type { SupplyItem } from '../answers.ts'
import type { Concentrated } from './concentrations.ts'
import type { SupplyView } from './supply-question.ts'
import { periodText } from './write-figures.ts'

/** Where the figures of a chart come from, each source once, with the years that it covers. */
export function sourcesOf(
  found: readonly Concentrated[],
  view: SupplyView,
  language: Language,
): readonly ChartSource[] {
  const sources = found.flatMap(({ item }) => {
    const source = (view === 'world' ? item.global : item.sourcing)?.source
    return source === undefined ? [] : [{ ...source, name: `${source.name} (${periodText(item, language)})` }]
  })
  return [...new Map(sources.map((source) => [`${source.name} ${source.url ?? ''}`, source])).values()]
}

/** A chart that holds a single made-up figure says so as a whole. */
export const basisOf = (
  found: readonly { readonly item: Pick<SupplyItem, 'illustrative'> }[],
): Basis | undefined => (found.some(({ item }) => item.illustrative) ? 'illustrative' : undefined)
