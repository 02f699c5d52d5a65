import { daysBetween } from '@trilateral/contracts'
import type { Milestone } from '@trilateral/contracts/work-program'
import { dayFor, type Days } from '../days.ts'

/** What is not reached yet. */
export const openMilestones = (milestones: readonly Milestone[]): Milestone[] =>
  milestones.filter(({ reachedOn }) => reachedOn === null)

/** The open milestone that is due first; null: the plan has none left. */
export const nextMilestone = (milestones: readonly Milestone[]): Milestone | null =>
  openMilestones(milestones).toSorted((a, b) => a.due.localeCompare(b.due) || a.id.localeCompare(b.id))[0] ??
  null

/** Days by which the date that holds now is later than the baseline; negative when it was brought forward. A reached one counts by its day. */
export const slipDays = ({ baseline, due, reachedOn }: Milestone): number =>
  daysBetween(baseline, reachedOn ?? due)

/** How often the date moved to a later one. Bringing it forward is no slip. */
export const slipCount = ({ slips }: Milestone): number => slips.filter(({ from, to }) => to > from).length

/** Days since it was due, at the ministry whose day counts; 0 when it is reached or not yet due. */
export const overdueDays = ({ due, dayOf, reachedOn }: Milestone, today: Days): number =>
  reachedOn === null ? Math.max(0, daysBetween(due, dayFor(today, dayOf))) : 0
