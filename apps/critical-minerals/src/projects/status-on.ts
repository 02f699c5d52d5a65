import type { CalendarDate } from '@trilateral/contracts'
import type { MineralsProject, ProjectStatus } from '@trilateral/contracts/critical-minerals'

/** The status on a day: the last that began by then. One of an unknown day counts as the first. Null: nothing was said by then. */
export function statusOn({ statuses }: MineralsProject, day: CalendarDate): ProjectStatus | null {
  return inOrder(statuses).findLast(({ from }) => from === null || from <= day) ?? null
}

export const inOrder = (statuses: readonly ProjectStatus[]): readonly ProjectStatus[] =>
  statuses.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
