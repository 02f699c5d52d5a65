import { daysBetween, type CalendarDate, type MultilingualText, type Party } from '@trilateral/contracts'
import type { Action, DecisionAsked, Milestone } from '@trilateral/contracts/work-program'
import { dayFor, type Days } from '../days.ts'

export interface Datable {
  readonly milestones?: readonly Milestone[]
  readonly decisions?: readonly DecisionAsked[]
  readonly actions?: readonly Action[]
}

/** Something with a day by which it was or is to be done. */
export interface DueItem {
  readonly kind: 'milestone' | 'decision' | 'action'
  readonly id: string
  readonly program: string | null
  readonly title: MultilingualText
  readonly due: CalendarDate
  /** The ministry whose day counts: of the milestone, of who asked, of who undertook it. */
  readonly dayOf: Party
  /** Days since it was due; negative while it is yet to come. */
  readonly days: number
}

/** Everything that still waits for its day, soonest first, the longest overdue at the top. */
export function dueItems(today: Days, { milestones = [], decisions = [], actions = [] }: Datable): DueItem[] {
  const item = (kind: DueItem['kind'], each: Omit<DueItem, 'kind' | 'days'>): DueItem => ({
    ...each,
    kind,
    days: daysBetween(each.due, dayFor(today, each.dayOf)),
  })
  return [
    ...milestones
      .filter(({ reachedOn }) => reachedOn === null)
      .map(({ id, program, title, due, dayOf }) => item('milestone', { id, program, title, due, dayOf })),
    ...decisions.flatMap(({ id, program, question: title, due, status, askedBy: { party: dayOf } }) =>
      status === 'asked' && due !== null ? [item('decision', { id, program, title, due, dayOf })] : [],
    ),
    ...actions
      .filter(({ doneOn }) => doneOn === null)
      .map(({ id, program, title, due, owner: { party: dayOf } }) =>
        item('action', { id, program, title, due, dayOf }),
      ),
  ].toSorted((a, b) => b.days - a.days || a.id.localeCompare(b.id))
}

/** What is overdue, longest first. On the day itself nothing is. Milestones of closed programs are the caller's to leave out. */
export const overdueOf = (today: Days, items: Datable): DueItem[] =>
  dueItems(today, items).filter(({ days }) => days > 0)
