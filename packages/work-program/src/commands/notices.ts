import { decided } from '@trilateral/contracts'
import type { Recorder } from '@trilateral/records'
import { dayAt, personOf, type DeskParts } from '../desk/desk-parts.ts'
import type { CloseInput } from '../inputs/command.ts'
import type {
  AmendNoticeInput,
  AnswerNoticeInput,
  AssessNoticeInput,
  ConveneMeetingInput,
  DraftNoticeInput,
  IssueNoticeInput,
  RequestMeetingInput,
} from '../inputs/notices.ts'
import { noticeRecord } from '../kept/definitions.ts'
import { conveneMeeting, requestMeeting } from '../rules/notices/meeting-clock.ts'
import {
  amendNotice,
  answerNotice,
  assessNotice,
  closeNotice,
  draftNotice,
  issueNotice,
} from '../rules/notices/notice.ts'

/** What a draft may be passed on to: nobody outside of its own ministry. */
const DRAFT_TLP = 'AMBER+STRICT'

/** What the ministry whose notice it is does with it. What others say of it are records of their own: `noticeReplyCommands`. */
export function noticeCommands(parts: DeskParts) {
  const { records } = parts
  const at = (by: Recorder) => ({ today: dayAt(parts, by.party) })
  const byAt = (by: Recorder) => ({ ...at(by), by: personOf(by) })

  return {
    draft(by: Recorder, { requestId, ...draft }: DraftNoticeInput, id?: string) {
      const command = { id, requestId, request: draft, audience: [by.party], tlp: DRAFT_TLP } as const
      return records.enter(by, noticeRecord, command, (_look, newId) =>
        draftNotice(draft, { ...at(by), id: newId }),
      )
    },

    amend(by: Recorder, { requestId, id, expectedVersion, ...wording }: AmendNoticeInput) {
      const command = { id, requestId, expectedVersion, request: wording }
      return records.change(by, noticeRecord, command, ({ state }) => amendNotice(state, wording, at(by)))
    },

    /** The one step that widens who sees it: with the event that tells them. */
    issue(by: Recorder, { requestId, id, expectedVersion, audience, tlp }: IssueNoticeInput) {
      const command = { id, requestId, expectedVersion, request: { audience, tlp } }
      return records.change(by, noticeRecord, command, ({ state, originator }) => {
        const issued = issueNotice(state, { ...at(by), audience, originator })
        return issued.ok ? decided({ ...issued.value, audience, tlp }) : issued
      })
    },

    assess(by: Recorder, { requestId, id, expectedVersion, ...judgement }: AssessNoticeInput) {
      const command = { id, requestId, expectedVersion, request: judgement }
      return records.change(by, noticeRecord, command, ({ state }) =>
        assessNotice(state, judgement, byAt(by)),
      )
    },

    requestMeeting(by: Recorder, { requestId, id, expectedVersion, ...request }: RequestMeetingInput) {
      const command = { id, requestId, expectedVersion, request }
      return records.change(by, noticeRecord, command, ({ state }) => requestMeeting(state, request, at(by)))
    },

    convene(by: Recorder, { requestId, id, expectedVersion, ...convening }: ConveneMeetingInput) {
      const command = { id, requestId, expectedVersion, request: convening }
      return records.change(by, noticeRecord, command, ({ state }) =>
        conveneMeeting(state, convening, at(by)),
      )
    },

    answer(by: Recorder, { requestId, id, expectedVersion, text }: AnswerNoticeInput) {
      const command = { id, requestId, expectedVersion, request: { text } }
      return records.change(by, noticeRecord, command, ({ state }) => answerNotice(state, text, byAt(by)))
    },

    close(by: Recorder, { requestId, id, expectedVersion, because }: CloseInput) {
      const command = { id, requestId, expectedVersion, request: { because } }
      return records.change(by, noticeRecord, command, ({ state }) => closeNotice(state, because, at(by)))
    },
  }
}
