import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { tradeDataSetSchema, type TradeDataSet } from './trade-data-set.ts'

export const exampleTradeDataSet: TradeDataSet = {
  id: '019a1c00-0000-7000-8000-000000000111',
  title: {
    en: { text: 'Customs data, an example', state: 'source' },
    ja: { text: '貿易統計の例', state: 'provisional' },
    ko: { text: '무역통계 예시', state: 'provisional' },
  },
  source: { name: 'An example', url: null, accessedOn: '2026-11-24' },
  licence: 'Etalab Open Licence 2.0',
  release: '202601',
  nomenclature: 'HS17',
  years: { from: 2024, to: 2024 },
  basis: 'reconciled',
  rows: { kept: 21_723, refused: 0, leftOut: 0 },
  remark: null,
  illustrative: true,
  withdrawn: null,
}

const entity = 'trade-data-set'
const data = z.strictObject({ tradeDataSet: tradeDataSetSchema })

export const tradeDataSetImported = defineEvent({
  type: 'semiconductors.trade-data-set-imported',
  entity,
  version: 1,
  summary: {
    en: 'Customs data were imported. The flows themselves do not travel: what is watched of them follows as supplier shares.',
    ja: '税関データが取り込まれた。貿易フローそのものは送られず、監視対象分が供給者の割合として続く。',
    ko: '관세 데이터를 수집하였다. 무역 흐름 자체는 전달되지 않으며, 감시 대상은 공급자 비중으로 이어진다.',
  },
  data,
  example: { tradeDataSet: exampleTradeDataSet },
})

export const tradeDataSetWithdrawn = defineEvent({
  type: 'semiconductors.trade-data-set-withdrawn',
  entity,
  version: 1,
  summary: {
    en: 'Customs data were withdrawn with their reason: their flows are gone, and so is what was computed of them.',
    ja: '税関データが理由とともに取り下げられた。フローと、そこから算出されたものは消えた。',
    ko: '관세 데이터가 사유와 함께 철회되었다. 흐름과 그로부터 산출된 것은 모두 사라졌다.',
  },
  data,
  example: {
    tradeDataSet: {
      ...exampleTradeDataSet,
      withdrawn: { on: '2026-11-25', reason: 'The file was incomplete.' },
    },
  },
})
