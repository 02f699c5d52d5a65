import type { Language } from '@trilateral/contracts'
import type {
  CORROBORATION_FINDINGS,
  IMPACTS_ON,
  NOTICE_SECTORS,
  NoticeState,
  Particular,
  POST_KINDS,
} from '@trilateral/contracts/work-program'
import type { NoticeStep } from './steps.ts'

// What the desk, the portal and the explanations of refusals call the parts of a notice. The Japanese and Korean ones are drafts
// that await sign-off.

type Names<Code extends string> = Readonly<Record<Code, Readonly<Record<Language, string>>>>

export const NOTICE_STAGE_NAMES: Names<NoticeState> = {
  draft: { en: 'Draft', ja: '起案', ko: '초안' },
  issued: { en: 'Issued', ja: '発出', ko: '발령' },
  acknowledged: { en: 'Acknowledged', ja: '確認済み', ko: '확인됨' },
  assessed: { en: 'Assessed', ja: '評価済み', ko: '평가됨' },
  'meeting-requested': { en: 'Meeting requested', ja: '会合要請', ko: '회의 요청' },
  convened: { en: 'Convened', ja: '会合開催', ko: '회의 개최' },
  response: { en: 'Response', ja: '対応', ko: '대응' },
  closed: { en: 'Closed', ja: '終了', ko: '종료' },
}

export const NOTICE_STEP_NAMES: Names<NoticeStep> = {
  issue: { en: 'Issue', ja: '発出する', ko: '발령' },
  assess: { en: 'Assess', ja: '評価する', ko: '평가' },
  'request-meeting': { en: 'Request a meeting', ja: '会合を要請する', ko: '회의 요청' },
  convene: { en: 'Record the meeting', ja: '会合の開催を記録する', ko: '회의 개최 기록' },
  answer: { en: 'Record the response', ja: '対応を記録する', ko: '대응 기록' },
}

export const PARTICULAR_NAMES: Names<Particular> = {
  impact: { en: 'Impact', ja: '影響', ko: '영향' },
  cause: { en: 'Cause', ja: '原因', ko: '원인' },
  duration: { en: 'Expected duration', ja: '見込まれる期間', ko: '예상 기간' },
  sectors: { en: 'Affected sectors', ja: '影響を受ける分野', ko: '영향을 받는 부문' },
  measures: {
    en: 'Measures taken or expected',
    ja: '講じた措置または予定する措置',
    ko: '취했거나 취할 조치',
  },
  assistance: { en: 'Assistance sought', ja: '求める支援', ko: '요청하는 지원' },
}

export const IMPACT_ON_NAMES: Names<(typeof IMPACTS_ON)[number]> = {
  nationalSecurity: { en: 'National security', ja: '国家安全保障', ko: '국가 안보' },
  publicHealthAndSafety: {
    en: 'Public health and safety',
    ja: '公衆の健康と安全',
    ko: '공중 보건 및 안전',
  },
  economy: { en: 'Economy', ja: '経済', ko: '경제' },
}

export const NOTICE_SECTOR_NAMES: Names<(typeof NOTICE_SECTORS)[number]> = {
  agriculture: { en: 'Agriculture', ja: '農業', ko: '농업' },
  chemicals: { en: 'Chemicals', ja: '化学', ko: '화학' },
  'consumer-goods': { en: 'Consumer goods', ja: '消費財', ko: '소비재' },
  'critical-minerals-and-mining': {
    en: 'Critical minerals and mining',
    ja: '重要鉱物・鉱業',
    ko: '핵심광물 및 광업',
  },
  'energy-and-environmental': {
    en: 'Energy and environmental industries',
    ja: 'エネルギー・環境産業',
    ko: '에너지 및 환경 산업',
  },
  health: { en: 'Health industries', ja: '医療・保健産業', ko: '보건 산업' },
  ict: {
    en: 'Information and communications technology',
    ja: '情報通信技術',
    ko: '정보통신기술',
  },
  'transportation-and-logistics': {
    en: 'Transportation and logistics',
    ja: '運輸・物流',
    ko: '운송 및 물류',
  },
}

export const POST_KIND_NAMES: Names<(typeof POST_KINDS)[number]> = {
  'diplomatic-mission': { en: 'Diplomatic mission', ja: '在外公館', ko: '재외공관' },
  'ministry-office': { en: 'Office of the ministry', ja: '本省の部局', ko: '본부 부서' },
  'other-office': { en: 'Another office', ja: 'その他の機関', ko: '그 밖의 기관' },
}

export const CORROBORATION_NAMES: Names<(typeof CORROBORATION_FINDINGS)[number]> = {
  confirms: { en: 'Confirms it', ja: '裏付けられる', ko: '사실로 확인' },
  'confirms-in-part': { en: 'Confirms it in part', ja: '一部裏付けられる', ko: '일부 확인' },
  'does-not-confirm': { en: 'Does not confirm it', ja: '裏付けられない', ko: '확인되지 않음' },
}
