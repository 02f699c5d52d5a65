import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { decisionSchema } from './decision.ts'
import { exampleAction, exampleDecision, exampleMeeting, inEnglish } from './examples.ts'
import { actionSchema, meetingSchema } from './meeting.ts'

const decision = z.strictObject({ decision: decisionSchema })
const meeting = z.strictObject({ meeting: meetingSchema })
const action = z.strictObject({ action: actionSchema })

export const decisionAsked = defineEvent({
  type: 'work-program.decision-asked',
  entity: 'decision',
  version: 1,
  summary: {
    en: 'Officials ask leadership for a decision.',
    ja: '担当官が幹部に判断を求めた。',
    ko: '담당관이 지도부에 결정을 요청하였다.',
  },
  data: decision,
  example: { decision: exampleDecision },
})

export const decisionTaken = defineEvent({
  type: 'work-program.decision-taken',
  entity: 'decision',
  version: 1,
  summary: {
    en: 'Leadership decided.',
    ja: '幹部が判断した。',
    ko: '지도부가 결정하였다.',
  },
  data: decision,
  example: {
    decision: {
      ...exampleDecision,
      status: 'taken',
      outcome: inEnglish('In equal parts'),
      settledOn: '2026-12-01',
    },
  },
})

export const decisionWithdrawn = defineEvent({
  type: 'work-program.decision-withdrawn',
  entity: 'decision',
  version: 1,
  summary: {
    en: 'A decision is no longer asked, with the reason.',
    ja: '判断の依頼が、理由とともに取り下げられた。',
    ko: '결정 요청이 사유와 함께 철회되었다.',
  },
  data: decision,
  example: {
    decision: {
      ...exampleDecision,
      status: 'withdrawn',
      outcome: inEnglish('The first run was enough'),
      settledOn: '2026-12-01',
    },
  },
})

export const meetingPlanned = defineEvent({
  type: 'work-program.meeting-planned',
  entity: 'meeting',
  version: 1,
  summary: {
    en: 'A meeting is planned, or its day, place or host changed.',
    ja: '会合が予定されたか、その日・場所・主催者が変わった。',
    ko: '회의가 계획되었거나 날짜, 장소 또는 주최자가 바뀌었다.',
  },
  data: meeting,
  example: { meeting: exampleMeeting },
})

export const meetingHeld = defineEvent({
  type: 'work-program.meeting-held',
  entity: 'meeting',
  version: 1,
  summary: {
    en: 'A meeting took place.',
    ja: '会合が開かれた。',
    ko: '회의가 개최되었다.',
  },
  data: meeting,
  example: { meeting: { ...exampleMeeting, status: 'held' } },
})

export const meetingCancelled = defineEvent({
  type: 'work-program.meeting-cancelled',
  entity: 'meeting',
  version: 1,
  summary: {
    en: 'A meeting will not take place.',
    ja: '会合は開かれないこととなった。',
    ko: '회의가 열리지 않게 되었다.',
  },
  data: meeting,
  example: { meeting: { ...exampleMeeting, status: 'cancelled' } },
})

export const actionAssigned = defineEvent({
  type: 'work-program.action-assigned',
  entity: 'action',
  version: 1,
  summary: {
    en: 'Somebody undertook to do something by a day.',
    ja: '期日までに行うことを、ある担当者が引き受けた。',
    ko: '담당자가 기한까지 할 일을 맡았다.',
  },
  data: action,
  example: { action: exampleAction },
})

export const actionDone = defineEvent({
  type: 'work-program.action-done',
  entity: 'action',
  version: 1,
  summary: {
    en: 'What was undertaken is done.',
    ja: '引き受けた事項が完了した。',
    ko: '맡은 과제가 완료되었다.',
  },
  data: action,
  example: { action: { ...exampleAction, doneOn: '2026-12-15' } },
})
