import type { CalendarDate } from '@trilateral/contracts'
import type { MineralsProject, ProjectStatus } from '@trilateral/contracts/critical-minerals'

/** The status on a day: the last that began by then. One of an unknown day counts as the first. Null: nothing was said by then. */
export const statusOn = (
  { statuses }: Pick<MineralsProject, 'statuses'>,
  day: CalendarDate,
): ProjectStatus | null =>
  statuses
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    .findLast(({ from }) => from === null || from <= day) ?? null

/** Whether a plant counts in capacity and money: not once it was cancelled. One of which nothing was said yet does. */
export const isStanding = (status: Pick<ProjectStatus, 'status'> | null): boolean =>
  status?.status !== 'cancelled'
