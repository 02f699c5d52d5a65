import { createCatalogue } from '@trilateral/ui'

/** What columns of a file are called that stand inside of another one on the screen. */
export const fileColumnTexts = createCatalogue({
  en: { status: 'State', basis: 'Basis', 'next-due': 'Next milestone, due', slip: 'Slip (days)' },
  ja: {
    status: '状態',
    basis: '根拠',
    'next-due': '次のマイルストーンの期日',
    slip: '遅れ（日）',
  },
  ko: { status: '상태', basis: '근거', 'next-due': '다음 이정표 기일', slip: '지연(일)' },
})
