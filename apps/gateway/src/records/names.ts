import { LANGUAGES, type Language, type MultilingualText } from '@trilateral/contracts'
import type { SupplyPosition } from '@trilateral/contracts/critical-minerals'
import type { Handling, PartnerReport } from '@trilateral/contracts/portal'
import { SUPPLY_MATERIALS, SUPPLY_STAGES } from '@trilateral/supply-risk'
import { commitmentByCode } from '@trilateral/work-program/statement'

/** The platform's own wording: no ministry has agreed the translations. */
const own = (words: (language: Language) => string): MultilingualText => {
  const [source, ...others] = LANGUAGES
  return {
    [source]: { text: words(source), state: 'source' },
    ...Object.fromEntries(
      others.map((language) => [language, { text: words(language), state: 'provisional' }]),
    ),
  }
}

export function commitmentName(code: string): MultilingualText {
  const commitment = commitmentByCode(code)
  return own((language) => commitment?.summary[language] ?? code)
}

const COMMENT = { en: 'Comment', ja: 'コメント', ko: '의견' } as const

export const commentName = (): MultilingualText => own((language) => COMMENT[language])

const materials = new Map<string, Readonly<Record<Language, string>>>(
  Object.entries(SUPPLY_MATERIALS).map(([code, { names }]) => [code, names]),
)

export function positionName({ material, stage, period, holder }: SupplyPosition): MultilingualText {
  const years = period && (period.from === period.to ? `${period.to}` : `${period.from}–${period.to}`)
  return own((language) =>
    [materials.get(material)?.[language] ?? material, SUPPLY_STAGES[stage][language], years ?? [], holder]
      .flat()
      .join(' · '),
  )
}

/** Of a record whose kind nobody here knows: its id, which at least can be searched for. */
export const idAsName = (id: string): MultilingualText => ({ en: { text: id, state: 'source' } })

const ACKNOWLEDGEMENT = {
  en: 'A disruption notice was acknowledged',
  ja: '供給途絶の通報を確認',
  ko: '공급 교란 통보 확인',
} as const satisfies Record<Language, string>

/** An acknowledgement has no words of its own; who gave it stands beside it. */
export const acknowledgementName = (): MultilingualText => own((language) => ACKNOWLEDGEMENT[language])

const ASKED = {
  acknowledge: {
    en: 'Asked in the portal: acknowledge an alert',
    ja: 'ポータルからの依頼：警報の確認',
    ko: '포털에서 요청: 경보 확인',
  },
  assign: {
    en: 'Asked in the portal: assign an alert',
    ja: 'ポータルからの依頼：警報の担当の割り当て',
    ko: '포털에서 요청: 경보 담당 배정',
  },
} as const satisfies Record<Handling['kind'], Record<Language, string>>

/** What is asked has no words of its own: who asks, and of which alert, stands beside it. */
export const handlingName = ({ kind }: Handling): MultilingualText => own((language) => ASKED[kind][language])

const REPORTED_VALUE = {
  en: 'A ministry’s system reported a value of an indicator',
  ja: '省庁のシステムから指標の値の報告',
  ko: '부처 시스템이 지표 값을 보고',
} as const satisfies Record<Language, string>

/** What a system reported: in the words that it gave, where it gave any. */
export const reportName = ({ report }: PartnerReport): MultilingualText =>
  report.kind === 'disruption'
    ? { [report.disruption.language]: { text: report.disruption.title, state: 'source' } }
    : own((language) => REPORTED_VALUE[language])

const REFUSED = {
  en: 'Asked of an area, and not done',
  ja: '分野への依頼：実施されず',
  ko: '분야에 요청: 이행되지 않음',
} as const satisfies Record<Language, string>

export const refusedName = (): MultilingualText => own((language) => REFUSED[language])
const RECALL = {
  en: 'A shared record was withdrawn',
  ja: '共有された記録の回収',
  ko: '공유 기록 회수',
} as const satisfies Record<Language, string>

/** Not called by what it withdraws: that is told to nobody any more. */
export const recallName = (): MultilingualText => own((language) => RECALL[language])

const RECALL_CONFIRMATION = {
  en: 'A copy of a withdrawn record was removed',
  ja: '回収された記録の写しを削除',
  ko: '회수된 기록의 사본 삭제',
} as const satisfies Record<Language, string>

export const recallConfirmationName = (): MultilingualText => own((language) => RECALL_CONFIRMATION[language])

const SHARING_CHANGE = {
  en: 'Change of who may see a record',
  ja: '記録の共有先の変更',
  ko: '기록 공유 대상 변경',
} as const satisfies Record<Language, string>

export const sharingChangeName = (): MultilingualText => own((language) => SHARING_CHANGE[language])
