import type { Party } from '@trilateral/contracts'
import type { Action, Alert, BottomLine, DecisionAsked, Meeting } from '@trilateral/contracts/work-program'
import type { PageQuestion, RecordDefinition } from '@trilateral/records'
import type { DeskParts } from '../desk/desk-parts.ts'
import type { ActionsInput, AlertsInput, DecisionsInput, MeetingsInput } from '../inputs/questions.ts'
import {
  actionRecord,
  alertRecord,
  bottomLineRecord,
  decisionRecord,
  meetingRecord,
} from '../kept/definitions.ts'
import { narrowed, searchToken } from '../kept/search-token.ts'
import { recordView, type ListView, type RecordView } from './views.ts'

type List<State> = Promise<ListView<RecordView<State>>>

/** An area and its ministries have one bottom line each; what else there is does not matter. */
const BOTTOM_LINES_AT_MOST = 10

/** The lists beside the register, a page at a time. */
export function lists({ records }: DeskParts) {
  async function page<State>(
    reader: Party,
    definition: RecordDefinition<State>,
    question: PageQuestion,
  ): List<State> {
    const found = await records.page(reader, definition, question)
    return { ...found, items: found.items.map((kept) => recordView(kept, reader)) }
  }

  return {
    /** What changed last first. */
    alerts: (reader: Party, { commitment, search, ...question }: AlertsInput): List<Alert> =>
      page(reader, alertRecord, {
        ...question,
        order: 'changed',
        words: narrowed(search, commitment === undefined ? [] : [searchToken('commitment', commitment)]),
      }),
    /** Soonest due first. */
    decisions: (reader: Party, { search, ...question }: DecisionsInput): List<DecisionAsked> =>
      page(reader, decisionRecord, { ...question, order: 'due', words: search }),
    /** Soonest first, those without a day last; of those that are over, what was recorded last first. */
    meetings: (reader: Party, { search, ...question }: MeetingsInput): List<Meeting> => {
      const isOver = question.status === 'held' || question.status === 'cancelled'
      return page(reader, meetingRecord, { ...question, order: isOver ? 'changed' : 'due', words: search })
    },
    /** Soonest due first. */
    actions: (reader: Party, { meeting, search, ...question }: ActionsInput): List<Action> =>
      page(reader, actionRecord, {
        ...question,
        order: 'due',
        words: narrowed(search, meeting === undefined ? [] : [searchToken('meeting', meeting)]),
      }),
    /** What was approved last first. */
    bottomLines: (reader: Party): List<BottomLine> =>
      page(reader, bottomLineRecord, { order: 'changed', limit: BOTTOM_LINES_AT_MOST }),
  }
}
