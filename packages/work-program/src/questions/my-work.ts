import { daysBetween, type CalendarDate, type Party } from '@trilateral/contracts'
import type {
  Action,
  Alert,
  DecisionAsked,
  Milestone,
  Notice,
  Program,
} from '@trilateral/contracts/work-program'
import type { Kept, PageQuestion, RecordDefinition, RecordStore } from '@trilateral/records'
import { dayAt, daysAt, type DeskParts } from '../desk/desk-parts.ts'
import {
  actionRecord,
  alertRecord,
  decisionRecord,
  milestoneRecord,
  noticeAcknowledgementRecord,
  noticeRecord,
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
  /** Notices of other ministries that the reader's own has not acknowledged, exercises among them and marked. */
  readonly notices: Waiting<RecordView<Notice>>
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

  const [milestones, asked, actions, stale, returned, alerts, notices] = await Promise.all([
    wanted(milestoneRecord, { ...due, status: 'open', dueBefore: soon }, ours),
    wanted(decisionRecord, { ...due, status: 'asked' }, ({ state }) => state.askedOf.includes(reader)),
    wanted(actionRecord, { ...due, status: 'open' }, ({ state }) => state.owner.party === reader),
    wanted(programRecord, { ...due, status: 'active', dueBefore: dayAfter(today, 1) }, ours),
    wanted(decisionRecord, changed, ({ state, originator }) => {
      const { settledOn } = state
      return originator === reader && settledOn !== null && daysBetween(settledOn, today) <= DAYS_AHEAD
    }),
    wanted(alertRecord, { ...changed, status: 'raised' }, ours),
    unacknowledged(records, reader),
  ])
  return {
    today,
    due: shown(milestones, (kept) => ({ ...view(kept), standing: milestoneStanding(kept.state, days) })),
    asked: shown(asked, view),
    actions: shown(actions, view),
    stale: shown(stale, view),
    returned: shown(returned, view),
    alerts: shown(alerts, view),
    notices: shown(notices, view),
  }
}

/** A notice waits for the others' word from the day on which it is issued until it is closed, however far it has come. */
async function unacknowledged(records: RecordStore, reader: Party): Promise<Waiting<Kept<Notice>>> {
  const isTheirs = ({ originator, state }: Kept<Notice>) =>
    originator !== reader && state.issuedOn !== null && state.closed === null
  const { items, more } = await pick(
    records,
    reader,
    noticeRecord,
    { order: 'changed', limit: PAGE },
    isTheirs,
    PAGE * PAGES,
  )
  const parents = items.map(({ id }) => id)
  const replies =
    parents.length === 0 ? [] : await records.all(reader, noticeAcknowledgementRecord, { parents })
  const done = new Set(
    replies.filter(({ originator }) => originator === reader).map(({ state }) => state.notice),
  )
  const waiting = items.filter(({ id }) => !done.has(id))
  return { items: waiting, more: more || waiting.length > SHOWN }
}

async function pick<State>(
  records: RecordStore,
  reader: Party,
  definition: RecordDefinition<State>,
  question: PageQuestion,
  mine: (kept: Kept<State>) => boolean,
  atMost = SHOWN,
): Promise<Waiting<Kept<State>>> {
  const items: Kept<State>[] = []
  let after: string | undefined
  for (let page = 0; page < PAGES; page += 1) {
    const found = await records.page(reader, definition, { ...question, after })
    items.push(...found.items.filter(mine))
    if (found.next === null) return { items, more: items.length > atMost }
    if (items.length > atMost) break
    after = found.next
  }
  return { items, more: true }
}

const shown = <State, Item>(
  { items, more }: Waiting<Kept<State>>,
  view: (kept: Kept<State>) => Item,
): Waiting<Item> => ({ items: items.slice(0, SHOWN).map(view), more })
