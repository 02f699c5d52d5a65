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
  summary:
    'Customs data were imported. The flows themselves do not travel: what is watched of them follows as supplier shares.',
  data,
  example: { tradeDataSet: exampleTradeDataSet },
})

export const tradeDataSetWithdrawn = defineEvent({
  type: 'semiconductors.trade-data-set-withdrawn',
  entity,
  version: 1,
  summary:
    'Customs data were withdrawn with their reason: their flows are gone, and so is what was computed of them.',
  data,
  example: {
    tradeDataSet: {
      ...exampleTradeDataSet,
      withdrawn: { on: '2026-11-25', reason: 'The file was incomplete.' },
    },
  },
})
