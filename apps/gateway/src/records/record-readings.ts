import { multilingualTextSchema, stateKey, type EventDefinition, type EventOf } from '@trilateral/contracts'
import {
  projectAmended,
  projectRecorded,
  supplyPositionAmended,
  supplyPositionRecorded,
  type criticalMinerals,
} from '@trilateral/contracts/critical-minerals'
import { alertHandlingAsked, partnerReportReceived, type portal } from '@trilateral/contracts/portal'
import {
  actionAssigned,
  actionDone,
  alertAcknowledged,
  alertClosed,
  alertRaised,
  bottomLineApproved,
  commitmentActivityNoted,
  commitmentAssessed,
  commentEdited,
  commentWithdrawn,
  commentWritten,
  commitmentAssigned,
  decisionAsked,
  decisionTaken,
  decisionWithdrawn,
  meetingCancelled,
  meetingHeld,
  meetingPlanned,
  milestoneAmended,
  milestoneReached,
  milestoneRecorded,
  milestoneSlipped,
  noticeAcknowledgementRecorded,
  noticeAmended,
  noticeAnswered,
  noticeAssessed,
  noticeClosed,
  noticeConvened,
  noticeCorroborationRecorded,
  noticeDeadlineBreached,
  noticeDrafted,
  noticeIssued,
  noticeMeetingRequested,
  programAmended,
  programAssessed,
  programClosed,
  programRecorded,
  requestRefused,
  riskAmended,
  riskClosed,
  riskRecorded,
  savedViewAmended,
  savedViewShared,
  recallConfirmationRecorded,
  recallOrdered,
  savedViewWithdrawn,
  sharingChangeCarriedOut,
  sharingChangeDeclined,
  sharingChangeProposed,
  type workProgram,
} from '@trilateral/contracts/work-program'
import { z } from 'zod'
import type { MeasureEventType } from '../measures/projection.ts'
import { exposureReadings } from './exposure-readings.ts'
import { alertRank, MEETING_RANKS, noticeRank } from './ranks.ts'
import {
  acknowledgementName,
  commentName,
  commitmentName,
  handlingName,
  idAsName,
  positionName,
  refusedName,
  reportName,
  recallConfirmationName,
  recallName,
  sharingChangeName,
} from './names.ts'
import { readings, type ReadRecord, type RecordReading } from './reading.ts'

type EventType = (typeof workProgram | typeof criticalMinerals | typeof portal)['events'][number]['type']
type RecordEventType = Exclude<EventType, MeasureEventType>

/** A reading for every event that is about no measure: one that is added to these contracts without it does not compile. */
const known: Readonly<Record<RecordEventType, ReadRecord>> = {
  ...readings([programRecorded, programAmended, programAssessed, programClosed], ({ program }) => ({
    state: program,
    title: program.title,
    program: program.id,
    isOpen: program.status === 'active',
    day: program.endsOn,
  })),
  ...readings([milestoneRecorded, milestoneAmended, milestoneSlipped, milestoneReached], ({ milestone }) => ({
    state: milestone,
    title: milestone.title,
    program: milestone.program,
    isOpen: milestone.reachedOn === null,
    day: milestone.due,
  })),
  ...readings([riskRecorded, riskAmended, riskClosed], ({ risk }) => ({
    state: risk,
    title: risk.title,
    program: risk.program,
    isOpen: risk.status === 'open',
  })),
  ...readings([alertRaised, alertAcknowledged, alertClosed], ({ alert }) => ({
    state: alert,
    title: alert.title,
    isOpen: alert.status !== 'closed',
    day: alert.raisedOn,
    rank: alertRank(alert),
  })),
  ...readings([decisionAsked, decisionTaken, decisionWithdrawn], ({ decision }) => ({
    state: decision,
    title: decision.question,
    program: decision.program,
    isOpen: decision.status === 'asked',
    day: decision.due,
  })),
  ...readings([meetingPlanned, meetingHeld, meetingCancelled], ({ meeting }) => ({
    state: meeting,
    title: meeting.title,
    isOpen: meeting.status === 'planned',
    day: meeting.on,
    rank: MEETING_RANKS[meeting.kind],
  })),
  ...readings([actionAssigned, actionDone], ({ action }) => ({
    state: action,
    title: action.title,
    program: action.program,
    isOpen: action.doneOn === null,
    day: action.due,
  })),
  ...readings([commitmentAssigned, commitmentAssessed, commitmentActivityNoted], ({ commitment }) => ({
    state: commitment,
    title: commitmentName(commitment.code),
  })),
  ...readings([bottomLineApproved], ({ bottomLine }) => ({
    state: bottomLine,
    title: bottomLine.text,
    day: bottomLine.approvedOn,
  })),
  ...readings(
    [
      noticeDrafted,
      noticeAmended,
      noticeIssued,
      noticeAssessed,
      noticeMeetingRequested,
      noticeDeadlineBreached,
      noticeConvened,
      noticeAnswered,
      noticeClosed,
    ],
    ({ notice }) => ({
      state: notice,
      title: notice.title,
      isOpen: notice.state !== 'closed',
      isExercise: notice.exercise,
      day: notice.issuedOn,
      rank: noticeRank(notice),
    }),
  ),
  ...readings([noticeAcknowledgementRecorded], ({ noticeAcknowledgement }) => ({
    state: noticeAcknowledgement,
    title: acknowledgementName(),
    isExercise: noticeAcknowledgement.exercise,
    day: noticeAcknowledgement.on,
  })),
  ...readings([noticeCorroborationRecorded], ({ noticeCorroboration }) => ({
    state: noticeCorroboration,
    title: noticeCorroboration.judgement,
    isExercise: noticeCorroboration.exercise,
    day: noticeCorroboration.on,
  })),
  // Not called by what it says: a comment is read under its record, by those who see that one.
  ...readings([commentWritten, commentEdited, commentWithdrawn], ({ comment }) => ({
    state: comment,
    title: commentName(),
    under: comment.about.id,
    isOpen: comment.status === 'standing',
  })),
  ...readings([savedViewShared, savedViewAmended, savedViewWithdrawn], ({ savedView }) => ({
    state: savedView,
    title: idAsName(savedView.name),
    isOpen: savedView.status === 'shared',
  })),
  // Nothing waits in them: what was asked is done or refused elsewhere.
  ...readings([partnerReportReceived], ({ partnerReport }) => ({
    state: partnerReport,
    title: reportName(partnerReport),
    isOpen: false,
    isExercise: partnerReport.report.kind === 'disruption' && partnerReport.report.disruption.exercise,
  })),
  ...readings([alertHandlingAsked], ({ alertHandling }) => ({
    state: alertHandling,
    title: handlingName(alertHandling.handling),
    isOpen: false,
  })),
  ...readings([requestRefused], ({ request }) => ({ state: request, title: refusedName(), isOpen: false })),
  ...readings(
    [sharingChangeProposed, sharingChangeCarriedOut, sharingChangeDeclined],
    ({ sharingChange }) => ({
      state: sharingChange,
      title: sharingChangeName(),
      isOpen: sharingChange.status === 'proposed',
      under: sharingChange.of.id,
    }),
  ),
  ...readings([recallOrdered], ({ recall }) => ({
    state: recall,
    title: recallName(),
    isOpen: false,
    day: recall.orderedAt.slice(0, 10),
  })),
  ...readings([recallConfirmationRecorded], ({ recallConfirmation }) => ({
    state: recallConfirmation,
    title: recallConfirmationName(),
    isOpen: false,
  })),
  ...readings([supplyPositionRecorded, supplyPositionAmended], ({ supplyPosition }) => ({
    state: supplyPosition,
    title: positionName(supplyPosition),
  })),
  ...readings([projectRecorded, projectAmended], ({ mineralsProject }) => ({
    state: mineralsProject,
    title: mineralsProject.name,
  })),
}

const byType = new Map<string, ReadRecord>(Object.entries({ ...known, ...exposureReadings }))

const named = z.looseObject({
  id: z.string(),
  title: multilingualTextSchema.optional().catch(undefined),
  name: multilingualTextSchema.optional().catch(undefined),
})

/**
 * What `event` says of a record. An area that was added since needs nothing here: its records are kept whole, and called
 * by their `title` or `name`.
 * @throws when the event's data does not carry the whole record under its entity's name.
 */
export function readRecord(definition: EventDefinition, event: EventOf<unknown>): RecordReading {
  const read = byType.get(event.type)
  if (read) return read(event)
  const data = z.record(z.string(), z.unknown()).parse(event.data)
  const state = named.parse(data[stateKey(definition.entity)])
  return { state, title: state.title ?? state.name ?? idAsName(state.id) }
}
