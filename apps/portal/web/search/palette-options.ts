import type { SearchAnswer } from '../answers.ts'
import { hitAddress, type AreaAddress } from './hit-address.ts'
import type { FoundPage } from './pages.ts'

/** One line of the palette that can be chosen. */
export interface Option {
  readonly id: string
  readonly href: string
}

/** Everything that can be chosen, in the order in which it stands: pages, then each group's hits. */
export function optionsOf(
  pages: readonly FoundPage[],
  groups: SearchAnswer['groups'],
  areas: readonly AreaAddress[],
): Option[] {
  return [
    ...pages.map(({ href }) => ({ id: `page ${href}`, href })),
    ...groups.flatMap(({ kind, hits }) =>
      hits.map((hit) => ({ id: `${kind} ${hit.id}`, href: hitAddress(hit, areas) })),
    ),
  ]
}

/** The place that a key moves to: around the ends, since the list is short. */
export function placeAfter(move: 'next' | 'previous' | 'first' | 'last', at: number, count: number): number {
  if (count === 0) return 0
  if (move === 'first') return 0
  if (move === 'last') return count - 1
  return (at + (move === 'next' ? 1 : -1) + count) % count
}
