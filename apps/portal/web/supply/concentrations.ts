import type { SupplyItem } from '../answers.ts'
import type { SupplyView } from './supply-question.ts'

/** One material at one stage as the chosen view sees it. */
export interface Concentrated {
  readonly item: SupplyItem
  /** Null: no figures, which is unknown and not zero. */
  readonly hhi: number | null
  readonly top: { readonly country: string; readonly share: number } | null
}

/**
 * What is known of each material and stage in a view, by `material stage`. The world's production may stand in any importer's
 * position; of several, the one of the newest period counts, and the EU's first, whose study covers most.
 */
export function concentrationsIn(
  items: readonly SupplyItem[],
  view: SupplyView,
): ReadonlyMap<string, Concentrated> {
  const found = new Map<string, Concentrated>()
  const ordered = items.toSorted(
    (a, b) => lastYear(b) - lastYear(a) || Number(b.holder === 'EU') - Number(a.holder === 'EU'),
  )
  for (const item of ordered) {
    if (view !== 'world' && item.holder !== view) continue
    const figures = view === 'world' ? item.global : item.sourcing
    if (figures === null) continue
    const key = `${item.material} ${item.stage}`
    if (!found.has(key)) found.set(key, { item, hhi: figures.hhi, top: figures.top })
  }
  return found
}

/** Figures whose source does not say of which years they are count as of before its study. */
const lastYear = ({ period, edition }: SupplyItem) => period?.to ?? (edition === null ? 0 : edition - 1)

/** Shown where the figures name no one material. */
const OTHERWISE = 'gallium'

/**
 * The most concentrated material of which more than one stage is known: a single stage is no chain. Of several that are alike,
 * as rare earths are that a study counts as a group, none is the most concentrated.
 */
export function chainToShow(found: ReadonlyMap<string, Concentrated>): string {
  const ranked = mostConcentrated(found)
  const ofChains = ranked.filter(
    ({ item }) => ranked.filter(({ item: other }) => other.material === item.material).length > 1,
  )
  const highest = ofChains.filter(({ hhi }) => hhi === ofChains[0]?.hhi)
  const [material, ...others] = new Set(highest.map(({ item }) => item.material))
  return material === undefined || others.length > 0 ? OTHERWISE : material
}

/** Those whose index is known, the most concentrated first. */
export const mostConcentrated = (found: ReadonlyMap<string, Concentrated>): readonly Concentrated[] =>
  [...found.values()]
    .filter(({ hhi }) => hhi !== null)
    .toSorted((a, b) => (b.hhi ?? 0) - (a.hhi ?? 0) || (a.item.material < b.item.material ? -1 : 1))
