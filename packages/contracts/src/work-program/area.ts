import { defineArea } from '../define-area.ts'
import {
  commentEdited,
  commentWithdrawn,
  commentWritten,
  savedViewAmended,
  savedViewShared,
  savedViewWithdrawn,
} from './comment-and-view.events.ts'
import {
  actionAssigned,
  actionDone,
  decisionAsked,
  decisionTaken,
  decisionWithdrawn,
  meetingCancelled,
  meetingHeld,
  meetingPlanned,
} from './decision-and-meeting.events.ts'
import {
  bottomLineApproved,
  commitmentActivityNoted,
  commitmentAssessed,
  commitmentAssigned,
} from './follow-up.events.ts'
import {
  milestoneAmended,
  milestoneReached,
  milestoneRecorded,
  milestoneSlipped,
} from './milestone.events.ts'
import { programAmended, programAssessed, programClosed, programRecorded } from './program.events.ts'
import {
  alertAcknowledged,
  alertClosed,
  alertRaised,
  riskAmended,
  riskClosed,
  riskRecorded,
} from './risk-and-alert.events.ts'

/** What every work area tells alike. Not an area: it has no topics of its own, and the events' source is the area that writes them. */
export const workProgram = defineArea({
  code: 'work-program',
  name: { en: 'Work program, in every area', ja: '作業計画（全分野共通）', ko: '작업계획(모든 분야 공통)' },
  events: [
    programRecorded,
    programAmended,
    programAssessed,
    programClosed,
    milestoneRecorded,
    milestoneAmended,
    milestoneSlipped,
    milestoneReached,
    riskRecorded,
    riskAmended,
    riskClosed,
    alertRaised,
    alertAcknowledged,
    alertClosed,
    decisionAsked,
    decisionTaken,
    decisionWithdrawn,
    meetingPlanned,
    meetingHeld,
    meetingCancelled,
    actionAssigned,
    actionDone,
    commitmentAssigned,
    commitmentAssessed,
    commitmentActivityNoted,
    bottomLineApproved,
    commentWritten,
    commentEdited,
    commentWithdrawn,
    savedViewShared,
    savedViewAmended,
    savedViewWithdrawn,
  ],
})
