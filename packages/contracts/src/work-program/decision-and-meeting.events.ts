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
  summary: 'Officials ask leadership for a decision.',
  data: decision,
  example: { decision: exampleDecision },
})

export const decisionTaken = defineEvent({
  type: 'work-program.decision-taken',
  entity: 'decision',
  version: 1,
  summary: 'Leadership decided.',
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
  summary: 'A decision is no longer asked, with the reason.',
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
  summary: 'A meeting is planned, or its day, place or host changed.',
  data: meeting,
  example: { meeting: exampleMeeting },
})

export const meetingHeld = defineEvent({
  type: 'work-program.meeting-held',
  entity: 'meeting',
  version: 1,
  summary: 'A meeting took place.',
  data: meeting,
  example: { meeting: { ...exampleMeeting, status: 'held' } },
})

export const meetingCancelled = defineEvent({
  type: 'work-program.meeting-cancelled',
  entity: 'meeting',
  version: 1,
  summary: 'A meeting will not take place.',
  data: meeting,
  example: { meeting: { ...exampleMeeting, status: 'cancelled' } },
})

export const actionAssigned = defineEvent({
  type: 'work-program.action-assigned',
  entity: 'action',
  version: 1,
  summary: 'Somebody undertook to do something by a day.',
  data: action,
  example: { action: exampleAction },
})

export const actionDone = defineEvent({
  type: 'work-program.action-done',
  entity: 'action',
  version: 1,
  summary: 'What was undertaken is done.',
  data: action,
  example: { action: { ...exampleAction, doneOn: '2026-12-15' } },
})
