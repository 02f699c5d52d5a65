import {
  decided,
  LANGUAGES,
  ministryDay,
  type CalendarDate,
  type Decision,
  type Language,
  type MultilingualText,
  type Party,
  type Refusal,
} from '@trilateral/contracts'
import type { ReportedDisruption } from '@trilateral/contracts/partner'
import type { PartnerReport } from '@trilateral/contracts/portal'
import type { DisruptedGood, Notice } from '@trilateral/contracts/work-program'
import type { Change } from '../change.ts'
import { refuse } from '../refusals.ts'
import { draftNotice, issueNotice } from './notice.ts'

/** Who is named as the post: a system judged nothing, and its own confidence is said as its own. */
const SYSTEM: Readonly<Record<Language, (code: string, confidence: string) => string>> = {
  en: (code, confidence) => `System “${code}”, automatic report (its own confidence: ${confidence})`,
  ja: (code, confidence) => `システム「${code}」の自動報告（システム自身の確度：${confidence}）`,
  ko: (code, confidence) => `시스템 “${code}” 자동 보고(시스템 자체 신뢰도: ${confidence})`,
}
const CONFIDENCE = {
  low: { en: 'low', ja: '低', ko: '낮음' },
  moderate: { en: 'moderate', ja: '中', ko: '보통' },
  high: { en: 'high', ja: '高', ko: '높음' },
} as const satisfies Record<ReportedDisruption['confidence'], Record<Language, string>>

/** What Article 12 asks for is for officials to say: a system's account stands as evidence. */
const NOTHING_SAID = {
  impact: null,
  cause: null,
  duration: null,
  sectors: null,
  measures: null,
  assistance: null,
} as const

/** Where in the report the system finds what a rule of notices said no to. */
const FIELDS: Readonly<Record<string, string>> = {
  disrupted: 'goods',
  'occurrence.on': 'since',
  'post.reportedOn': 'time',
}

interface Circumstances {
  readonly id: string
  readonly audience: readonly Party[]
  readonly today: CalendarDate
}

/**
 * What a ministry's system reported, as a notice of that ministry: a weak signal that nobody has judged. It goes to whom the system was
 * told to report to; reported to its own ministry alone, it is a draft there.
 */
export function noticeOfReport(
  { partner, owner, eventId, reportedAt, receivedAt }: PartnerReport,
  disruption: ReportedDisruption,
  { id, audience, today }: Circumstances,
): Decision<Change<Notice>> {
  const { language, title, description, goods, occurrence, since, confidence, evidence, exercise } =
    disruption
  const said = (text: string): MultilingualText => ({ [language]: { text, state: 'source' } })
  const reportedOn = ministryDay(owner, new Date(reportedAt ?? receivedAt))
  const source = {
    name: `${partner}, ${eventId}`,
    url: null,
    accessedOn: ministryDay(owner, new Date(receivedAt)),
  }
  const drafted = draftNotice(
    {
      title: said(title),
      exercise,
      post: { kind: 'other-office', name: systemName(partner, confidence), reportedOn, source },
      disrupted: goods.map((good) => disrupted(good, said)),
      occurrence: { kind: occurrence, on: since },
      particulars: NOTHING_SAID,
      evidence: [
        { title: said(description), source },
        ...evidence.map((each) => ({ ...each, title: said(each.title) })),
      ].slice(0, MOST_EVIDENCE),
      commitments: [],
      basis: 'team-set',
    },
    { id, today },
  )
  if (!drafted.ok) return refusedAs(drafted.refusal)
  const isForOthers = audience.some((party) => party !== owner)
  return isForOthers ? issueNotice(drafted.value.state, { audience, originator: owner, today }) : drafted
}

const MOST_EVIDENCE = 20

/** The platform's own words in three languages; no ministry has agreed them. */
function systemName(partner: string, confidence: ReportedDisruption['confidence']): MultilingualText {
  const [first, ...others] = LANGUAGES
  const words = (language: Language) => SYSTEM[language](partner, CONFIDENCE[confidence][language])
  return {
    [first]: { text: words(first), state: 'source' },
    ...Object.fromEntries(others.map((each) => [each, { text: words(each), state: 'provisional' }])),
  }
}

/** Codes of notices stop at whole pairs of digits; a national line of another length stands with the name, and its heading as the code. */
function disrupted(
  { name, tariffLine }: ReportedDisruption['goods'][number],
  said: (text: string) => MultilingualText,
): DisruptedGood {
  if (tariffLine === null) return { record: null, name: said(name), hsLine: null }
  const digits = tariffLine.code.replaceAll(/\D/g, '')
  const isWhole = digits.length % 2 === 0 && digits.length <= 10
  const code = isWhole ? digits : digits.slice(0, 6)
  const hsLine = [code.slice(0, 4), ...(code.slice(4).match(/\d\d/g) ?? [])].join('.')
  return {
    record: null,
    name: said(isWhole ? name : `${name} (${tariffLine.schedule} ${tariffLine.code})`),
    hsLine,
  }
}

const refusedAs = ({ field, ...refusal }: Refusal): Decision<never> => ({
  ok: false,
  refusal: { ...refusal, ...(field === undefined ? {} : { field: FIELDS[field] ?? field }) },
})

/** For a system that reports in the name of another ministry than its own, which the portal lets nobody do. */
export const isOfOwner = ({ owner }: PartnerReport, originator: Party): Decision<null> =>
  owner === originator ? decided(null) : refuse('asked-in-anothers-name', 'owner', { party: originator })
