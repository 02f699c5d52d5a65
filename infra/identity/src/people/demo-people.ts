import type { Language, Party } from '@trilateral/contracts'

type InEachLanguage = Readonly<Record<Language, string>>

/** Nobody real: a desk with the rights that go with it, for trying the product on one's own machine. */
export interface DemoPerson {
  readonly id: string
  /** As the applications show it. */
  readonly name: string
  readonly title: InEachLanguage
  readonly work: InEachLanguage
  readonly roles: readonly ('official' | 'leadership' | 'auditor' | 'secretariat')[]
}

const COUNTRY: Readonly<Record<Party, InEachLanguage>> = {
  jp: { en: 'Japan', ja: '日本', ko: '일본' },
  kr: { en: 'Korea', ja: '韓国', ko: '한국' },
  us: { en: 'United States', ja: '米国', ko: '미국' },
}

const DESKS = [
  {
    desk: 'critical-minerals-official',
    name: 'Demo Official',
    title: { en: 'Demo Official', ja: 'デモ担当官', ko: '데모 담당관' },
    work: {
      en: 'Critical minerals desk: records and changes measures',
      ja: '重要鉱物担当：措置を登録・更新します',
      ko: '핵심광물 담당: 조치를 등록하고 변경합니다',
    },
    roles: ['official'],
  },
  {
    desk: 'second-official',
    name: 'Second Demo Official',
    title: { en: 'Second Demo Official', ja: '第二デモ担当官', ko: '제2 데모 담당관' },
    work: {
      en: 'A colleague of the same ministry, for what needs two people',
      ja: '同じ省庁の同僚：二人の確認が必要な作業に使います',
      ko: '같은 부처의 동료: 두 사람의 확인이 필요한 업무에 사용합니다',
    },
    roles: ['official'],
  },
  {
    desk: 'leader',
    name: 'Demo Leader',
    title: { en: 'Demo Leader', ja: 'デモ幹部', ko: '데모 고위급' },
    work: {
      en: 'Leadership: reads every work area in the portal',
      ja: '幹部：ポータルで全作業分野を閲覧します',
      ko: '고위급: 포털에서 모든 작업 분야를 열람합니다',
    },
    roles: ['leadership'],
  },
  {
    desk: 'auditor',
    name: 'Demo Auditor',
    title: { en: 'Demo Auditor', ja: 'デモ監査担当', ko: '데모 감사관' },
    work: {
      en: 'Audit: reads records and the event log, changes nothing',
      ja: '監査：記録とイベントログを閲覧します（変更不可）',
      ko: '감사: 기록과 이벤트 로그를 열람하며 변경하지 않습니다',
    },
    roles: ['auditor'],
  },
  {
    desk: 'secretariat',
    name: 'Demo Secretariat',
    title: { en: 'Demo Secretariat', ja: 'デモ事務局', ko: '데모 사무국' },
    work: {
      en: 'Secretariat: registers partner systems of the ministry and hands out their credentials',
      ja: '事務局：自省の連携システムを登録し、認証情報を発行します',
      ko: '사무국: 소속 부처의 연계 시스템을 등록하고 인증 정보를 발급합니다',
    },
    roles: ['secretariat'],
  },
  {
    desk: 'second-secretariat',
    name: 'Second Demo Secretariat',
    title: { en: 'Second Demo Secretariat', ja: '第二デモ事務局', ko: '제2 데모 사무국' },
    work: {
      en: 'A colleague at the secretariat, for what needs two people',
      ja: '事務局の同僚：二人の確認が必要な作業に使います',
      ko: '사무국의 동료: 두 사람의 확인이 필요한 업무에 사용합니다',
    },
    roles: ['secretariat'],
  },
] as const

export function demoPeople(party: Party): readonly DemoPerson[] {
  const country = COUNTRY[party]
  return DESKS.map(({ desk, name, title, work, roles }) => ({
    id: `${party}-${desk}`,
    name: `${name} (${country.en})`,
    title: {
      en: `${title.en} (${country.en})`,
      ja: `${title.ja}（${country.ja}）`,
      ko: `${title.ko}(${country.ko})`,
    },
    work,
    roles,
  }))
}
