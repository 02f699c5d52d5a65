import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { inEnglish } from './examples.ts'
import {
  exampleAcknowledgement,
  exampleAssessedNotice,
  exampleCorroboration,
  exampleDraftNotice,
  exampleIssuedNotice,
  exampleRequestedNotice,
} from './notice-examples.ts'
import { noticeAcknowledgementSchema, noticeCorroborationSchema } from './notice-reply.ts'
import { noticeSchema, type Notice } from './notice.ts'

const data = z.strictObject({ notice: noticeSchema })

/** Every event of a notice carries it whole, `exercise` with it: whoever reads one knows whether it is real. */
const ofNotice = <const Verb extends string>(verb: Verb, summary: string, notice: Notice) =>
  defineEvent({
    type: `work-program.notice-${verb}`,
    entity: 'notice',
    version: 1,
    summary,
    data,
    example: { notice },
  })

const { meeting } = exampleRequestedNotice
const convened: Notice = {
  ...exampleRequestedNotice,
  state: 'convened',
  meeting: meeting && { ...meeting, convenedOn: '2026-03-12', form: 'virtual' },
}
const answered: Notice = {
  ...convened,
  state: 'response',
  response: {
    text: inEnglish('Two other suppliers deliver from April'),
    on: '2026-03-20',
    by: { party: 'kr', name: 'An official' },
  },
}

export const noticeDrafted = ofNotice(
  'drafted',
  'A ministry drafted a disruption notice; until it is issued the ministry alone sees it.',
  exampleDraftNotice,
)
export const noticeAmended = ofNotice(
  'amended',
  'What is said of a disruption changed: its particulars, goods, evidence or wording.',
  { ...exampleIssuedNotice, occurrence: { kind: 'observed', on: '2026-02-24' } },
)
export const noticeIssued = ofNotice(
  'issued',
  'A ministry told the others of a disruption, or of one that is coming.',
  exampleIssuedNotice,
)
export const noticeAssessed = ofNotice(
  'assessed',
  'The ministry that issued a notice judged how grave the disruption is, and how sure it is of that.',
  exampleAssessedNotice,
)
export const noticeMeetingRequested = ofNotice(
  'meeting-requested',
  'A meeting was asked for with all six particulars; it is to be held within fifteen days.',
  exampleRequestedNotice,
)
export const noticeDeadlineBreached = ofNotice(
  'deadline-breached',
  'The sixteenth day after a request for a meeting began, and none had been held.',
  { ...exampleRequestedNotice, meeting: meeting && { ...meeting, breachedOn: '2026-03-17' } },
)
export const noticeConvened = ofNotice('convened', 'The meeting that was asked for took place.', convened)
export const noticeAnswered = ofNotice(
  'answered',
  'What the ministries do about a disruption was recorded.',
  answered,
)
export const noticeClosed = ofNotice(
  'closed',
  'A notice needs nobody any more, with the reason; it stays in the record.',
  {
    ...answered,
    state: 'closed',
    closed: { because: inEnglish('Deliveries are as before'), on: '2026-05-04' },
  },
)

export const noticeAcknowledgementRecorded = defineEvent({
  type: 'work-program.notice-acknowledgement-recorded',
  entity: 'notice-acknowledgement',
  version: 1,
  summary: 'Another ministry has seen a disruption notice.',
  data: z.strictObject({ noticeAcknowledgement: noticeAcknowledgementSchema }),
  example: { noticeAcknowledgement: exampleAcknowledgement },
})

export const noticeCorroborationRecorded = defineEvent({
  type: 'work-program.notice-corroboration-recorded',
  entity: 'notice-corroboration',
  version: 1,
  summary: 'Another ministry said, on evidence of its own, whether a disruption is as the notice tells it.',
  data: z.strictObject({ noticeCorroboration: noticeCorroborationSchema }),
  example: { noticeCorroboration: exampleCorroboration },
})
