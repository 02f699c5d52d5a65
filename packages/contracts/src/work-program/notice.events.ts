import { z } from 'zod'
import { defineEvent, type EventSummary } from '../define-event.ts'
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
const ofNotice = <const Verb extends string>(verb: Verb, summary: EventSummary, notice: Notice) =>
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
  {
    en: 'A ministry drafted a disruption notice; until it is issued the ministry alone sees it.',
    ja: '省庁が供給途絶の通報を起案した。発出までは、その省庁だけが見る。',
    ko: '부처가 공급 교란 통보를 기안하였다. 발령 전까지는 그 부처만 볼 수 있다.',
  },
  exampleDraftNotice,
)
export const noticeAmended = ofNotice(
  'amended',
  {
    en: 'What is said of a disruption changed: its particulars, goods, evidence or wording.',
    ja: '供給途絶の記述が変わった。詳細、品目、根拠、文言のいずれか。',
    ko: '공급 교란에 관한 기술이 바뀌었다. 세부 사항, 품목, 근거 또는 문구이다.',
  },
  { ...exampleIssuedNotice, occurrence: { kind: 'observed', on: '2026-02-24' } },
)
export const noticeIssued = ofNotice(
  'issued',
  {
    en: 'A ministry told the others of a disruption, or of one that is coming.',
    ja: '省庁が、起きた、または起きようとしている供給途絶を他の省庁に知らせた。',
    ko: '부처가 발생하였거나 예상되는 공급 교란을 다른 부처에 알렸다.',
  },
  exampleIssuedNotice,
)
export const noticeAssessed = ofNotice(
  'assessed',
  {
    en: 'The ministry that issued a notice judged how grave the disruption is, and how sure it is of that.',
    ja: '通報を発出した省庁が、途絶の重大さとその確信度を評価した。',
    ko: '통보를 발령한 부처가 교란의 심각성과 그 확신도를 평가하였다.',
  },
  exampleAssessedNotice,
)
export const noticeMeetingRequested = ofNotice(
  'meeting-requested',
  {
    en: 'A meeting was asked for with all six particulars; it is to be held within fifteen days.',
    ja: '6項目をそろえて会合が要請された。15日以内に開かれる。',
    ko: '여섯 가지 사항을 갖추어 회의가 요청되었다. 15일 이내에 열려야 한다.',
  },
  exampleRequestedNotice,
)
export const noticeDeadlineBreached = ofNotice(
  'deadline-breached',
  {
    en: 'The sixteenth day after a request for a meeting began, and none had been held.',
    ja: '会合が開かれないまま、要請から16日目が始まった。',
    ko: '회의가 열리지 않은 채 요청 후 16일째가 시작되었다.',
  },
  { ...exampleRequestedNotice, meeting: meeting && { ...meeting, breachedOn: '2026-03-17' } },
)
export const noticeConvened = ofNotice(
  'convened',
  {
    en: 'The meeting that was asked for took place.',
    ja: '要請された会合が開かれた。',
    ko: '요청된 회의가 열렸다.',
  },
  convened,
)
export const noticeAnswered = ofNotice(
  'answered',
  {
    en: 'What the ministries do about a disruption was recorded.',
    ja: '供給途絶に対する省庁の対応が記録された。',
    ko: '공급 교란에 대한 부처들의 대응이 기록되었다.',
  },
  answered,
)
export const noticeClosed = ofNotice(
  'closed',
  {
    en: 'A notice needs nobody any more, with the reason; it stays in the record.',
    ja: '通報への対応が、理由とともに不要となった。記録には残る。',
    ko: '통보에 대한 대응이 사유와 함께 더 이상 필요하지 않다. 기록에는 남는다.',
  },
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
  summary: {
    en: 'Another ministry has seen a disruption notice.',
    ja: '他の省庁が供給途絶の通報を確認した。',
    ko: '다른 부처가 공급 교란 통보를 확인하였다.',
  },
  data: z.strictObject({ noticeAcknowledgement: noticeAcknowledgementSchema }),
  example: { noticeAcknowledgement: exampleAcknowledgement },
})

export const noticeCorroborationRecorded = defineEvent({
  type: 'work-program.notice-corroboration-recorded',
  entity: 'notice-corroboration',
  version: 1,
  summary: {
    en: 'Another ministry said, on evidence of its own, whether a disruption is as the notice tells it.',
    ja: '他の省庁が、自らの根拠に基づき、途絶が通報のとおりかどうかを述べた。',
    ko: '다른 부처가 자체 근거에 따라 교란이 통보 내용과 같은지를 밝혔다.',
  },
  data: z.strictObject({ noticeCorroboration: noticeCorroborationSchema }),
  example: { noticeCorroboration: exampleCorroboration },
})
