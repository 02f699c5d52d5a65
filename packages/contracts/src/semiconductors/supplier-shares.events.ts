import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { supplierSharesSchema, type SupplierShares } from './supplier-shares.ts'
import { exampleTradeDataSet } from './trade-data-set.events.ts'

const exampleSupplierShares: SupplierShares = {
  id: '019a1c00-0000-7000-8000-000000000112',
  title: {
    en: { text: 'Imports of Japan, HS 3818.00, 2024', state: 'source' },
    ja: { text: '日本の輸入、HS 3818.00、2024年', state: 'provisional' },
    ko: { text: '일본 수입, HS 3818.00, 2024년', state: 'provisional' },
  },
  dataSet: exampleTradeDataSet.id,
  importer: 'JP',
  line: '381800',
  year: 2024,
  nomenclature: 'HS17',
  basis: 'reconciled',
  total: 1000.5,
  suppliers: [
    { country: 'KR', area: 410, value: 600.5, kilograms: 12 },
    { country: null, area: 490, value: 400, kilograms: null },
  ],
  hhi: 3602.4,
  coverage: 0.6002,
  source: exampleTradeDataSet.source,
  illustrative: true,
  withdrawn: false,
}

const entity = 'supplier-shares'
const data = z.strictObject({ supplierShares: supplierSharesSchema })

export const supplierSharesComputed = defineEvent({
  type: 'semiconductors.supplier-shares-computed',
  entity,
  version: 1,
  summary: {
    en: 'From whom a partner bought goods of a watched line in a year was computed of imported customs data.',
    ja: '監視対象の税番について、ある年の調達先の割合が、取り込まれた税関データから算出された。',
    ko: '감시 대상 품목번호의 특정 연도 조달처 비중이, 수집된 관세 데이터에서 산출되었다.',
  },
  data,
  example: { supplierShares: exampleSupplierShares },
})

export const supplierSharesWithdrawn = defineEvent({
  type: 'semiconductors.supplier-shares-withdrawn',
  entity,
  version: 1,
  summary: {
    en: 'Supplier shares no longer stand, since the customs data that they were computed of were withdrawn.',
    ja: '算出の基になった税関データが取り下げられたため、供給者の割合は無効となった。',
    ko: '산출의 근거가 된 관세 데이터가 철회되어 공급자 비중이 더 이상 유효하지 않다.',
  },
  data,
  example: { supplierShares: { ...exampleSupplierShares, withdrawn: true } },
})
