import type { Language } from '@trilateral/contracts'
import type { Basis, TermCode } from './terms.ts'

type Names = Readonly<Record<Language, string>>

/** The terms of the formula, in the reader's words. */
export const TERM_NAMES: Readonly<Record<TermCode, Names>> = {
  globalConcentration: {
    en: 'Concentration of global supply, weighted by governance and trade',
    ja: '世界供給の集中度（ガバナンス・貿易で加重）',
    ko: '세계 공급 집중도(거버넌스·무역 가중)',
  },
  globalWeight: { en: 'Weight of global supply', ja: '世界供給の重み', ko: '세계 공급의 가중치' },
  sourcingConcentration: {
    en: 'Concentration of own sourcing, weighted by governance and trade',
    ja: '自国・域内調達の集中度（ガバナンス・貿易で加重）',
    ko: '자체 조달 집중도(거버넌스·무역 가중)',
  },
  sourcingWeight: { en: 'Weight of own sourcing', ja: '自国・域内調達の重み', ko: '자체 조달의 가중치' },
  concentration: { en: 'Concentration, both together', ja: '集中度（合成）', ko: '집중도(합성)' },
  notRecycled: {
    en: 'Not covered by end-of-life recycling',
    ja: '使用済み製品のリサイクルで賄われない割合',
    ko: '사용 후 재활용으로 충당되지 않는 비율',
  },
  substitution: {
    en: 'Substitution index (1: no substitute)',
    ja: '代替指数（1：代替不可）',
    ko: '대체 지수(1: 대체 불가)',
  },
}

/** The supply judged, in the reader's words. */
export const BASIS_NAMES: Readonly<Record<Basis, Names>> = {
  GS: { en: 'Global supply', ja: '世界供給', ko: '세계 공급' },
  EU: { en: 'Own sourcing', ja: '自国・域内調達', ko: '자체 조달' },
  'GS+EU': {
    en: 'Global supply and own sourcing',
    ja: '世界供給と自国・域内調達',
    ko: '세계 공급과 자체 조달',
  },
}
