import type { MultilingualText, Party } from '@trilateral/contracts'
import type { CalendarKind } from '@trilateral/contracts/portal'
import type { Action, DecisionAsked, Meeting, Milestone } from '@trilateral/contracts/work-program'
import type { CalendarStanding } from './views.ts'

/** What a record puts into the calendar. */
export interface Dated {
  readonly kind: CalendarKind
  readonly title: MultilingualText
  /** The ministry whose day it is; null: nobody said. */
  readonly of: Party | null
  readonly standing: CalendarStanding
}

const dated =
  <State>(read: (state: State) => Dated) =>
  (state: unknown): Dated =>
    // The read model keeps states that were found valid when their events were read: the entity decides which.
    read(state as State)

const done = (isDone: boolean): CalendarStanding => (isDone ? 'done' : 'open')

/**
 * Records with a day, by entity: the day itself is the one that the read model keeps (`records/record-readings.ts`). Another kind
 * of record comes into calendar and feeds by one line here, and by its word in the texts of the portal and of the feeds.
 */
export const DATED: Readonly<Record<string, (state: unknown) => Dated>> = {
  action: dated<Action>(({ title, owner, doneOn }) => ({
    kind: 'action-due',
    title,
    of: owner.party,
    standing: done(doneOn !== null),
  })),
  decision: dated<DecisionAsked>(({ question, askedBy, status }) => ({
    kind: 'decision-due',
    title: question,
    of: askedBy.party,
    standing: status === 'withdrawn' ? 'cancelled' : done(status === 'taken'),
  })),
  meeting: dated<Meeting>(({ title, host, status }) => ({
    kind: 'meeting',
    title,
    of: host,
    standing: status === 'cancelled' ? 'cancelled' : done(status === 'held'),
  })),
  milestone: dated<Milestone>(({ title, dayOf, reachedOn }) => ({
    kind: 'milestone-due',
    title,
    of: dayOf,
    standing: done(reachedOn !== null),
  })),
}

export const DATED_ENTITIES: readonly string[] = Object.keys(DATED)

/** A record of the calendar with its day. @throws for a record of another kind */
export function datedOf(entity: string, state: unknown): Dated {
  const read = DATED[entity]
  if (!read) throw new Error(`a ${entity} has no day in the calendar`)
  return read(state)
}
