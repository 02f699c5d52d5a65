import { daysBetween, type CalendarDate, type Party } from '@trilateral/contracts'
import type { Action, Alert, DecisionAsked, Milestone, Program } from '@trilateral/contracts/work-program'
import type { Kept, PageQuestion, RecordDefinition, RecordStore } from '@trilateral/records'
import { dayAt, daysAt, type DeskParts } from '../desk/desk-parts.ts'
import {
  actionRecord,
  alertRecord,
  decisionRecord,
  milestoneRecord,
  programRecord,
} from '../kept/definitions.ts'
import { dayAfter } from '../rules/days.ts'
import { milestoneStanding, type MilestoneStanding } from './standing.ts'
import { recordView, type RecordView } from './views.ts'

/** Part of what waits: the soonest, and whether there is more. */
export interface Waiting<Item> {
  readonly items: readonly Item[]
  readonly more: boolean
}

export interface MyWork {
  /** At the reader's ministry. */
  readonly today: CalendarDate
  /** Open milestones that the reader's ministry entered, overdue or due within 30 days. */
  readonly due: Waiting<RecordView<Milestone> & { readonly standing: MilestoneStanding }>
  /** Decisions that the reader's own leadership is asked for. */
  readonly asked: Waiting<RecordView<DecisionAsked>>
  /** What people of the reader's ministry undertook. */
  readonly actions: Waiting<RecordView<Action>>
  /** Programs of the reader's ministry that were never assessed, or more than 30 days ago. */
  readonly stale: Waiting<RecordView<Program>>
  /** Decisions that the reader's ministry asked for and that came back within the last 30 days. */
  readonly returned: Waiting<RecordView<DecisionAsked>>
  /** Alerts of the reader's ministry that nobody has acknowledged. */
  readonly alerts: Waiting<RecordView<Alert>>
}

const SHOWN = 20
const DAYS_AHEAD = 30

/**
 * Rows that are read of one list at most: what is picked from them by originator or by whom it asks has no index of its own. Whoever
 * has more than this waiting before theirs is told that there may be more.
 */
const PAGE = 200
const PAGES = 3

/** What waits for an official's ministry; every list is bounded, however much the register holds. */
export async function myWork(parts: DeskParts, reader: Party): Promise<MyWork> {
  const { records } = parts
  const today = dayAt(parts, reader)
  const days = daysAt(parts)
  const soon = dayAfter(today, DAYS_AHEAD + 1)
  const view = <State>(kept: Kept<State>) => recordView(kept, reader)
  const ours = ({ originator }: Kept<unknown>) => originator === reader
  const due = { order: 'due' as const, limit: PAGE }
  const changed = { order: 'changed' as const, limit: PAGE }
  const wanted = <State>(
    definition: RecordDefinition<State>,
    question: PageQuestion,
    mine: (kept: Kept<State>) => boolean,
  ) => pick(records, reader, definition, question, mine)

  const [milestones, asked, actions, stale, returned, alerts] = await Promise.all([
    wanted(milestoneRecord, { ...due, status: 'open', dueBefore: soon }, ours),
    wanted(decisionRecord, { ...due, status: 'asked' }, ({ state }) => state.askedOf.includes(reader)),
    wanted(actionRecord, { ...due, status: 'open' }, ({ state }) => state.owner.party === reader),
    wanted(programRecord, { ...due, status: 'active', dueBefore: dayAfter(today, 1) }, ours),
    wanted(decisionRecord, changed, ({ state, originator }) => {
      const { settledOn } = state
      return originator === reader && settledOn !== null && daysBetween(settledOn, today) <= DAYS_AHEAD
    }),
    wanted(alertRecord, { ...changed, status: 'raised' }, ours),
  ])
  return {
    today,
    due: shown(milestones, (kept) => ({ ...view(kept), standing: milestoneStanding(kept.state, days) })),
    asked: shown(asked, view),
    actions: shown(actions, view),
    stale: shown(stale, view),
    returned: shown(returned, view),
    alerts: shown(alerts, view),
  }
}

async function pick<State>(
  records: RecordStore,
  reader: Party,
  definition: RecordDefinition<State>,
  question: PageQuestion,
  mine: (kept: Kept<State>) => boolean,
): Promise<Waiting<Kept<State>>> {
  const items: Kept<State>[] = []
  let after: string | undefined
  for (let page = 0; page < PAGES; page += 1) {
    const found = await records.page(reader, definition, { ...question, after })
    items.push(...found.items.filter(mine))
    if (found.next === null) return { items, more: items.length > SHOWN }
    if (items.length > SHOWN) break
    after = found.next
  }
  return { items, more: true }
}

const shown = <State, Item>(
  { items, more }: Waiting<Kept<State>>,
  view: (kept: Kept<State>) => Item,
): Waiting<Item> => ({ items: items.slice(0, SHOWN).map(view), more })
