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
  summary:
    'From whom a partner bought goods of a watched line in a year was computed of imported customs data.',
  data,
  example: { supplierShares: exampleSupplierShares },
})

export const supplierSharesWithdrawn = defineEvent({
  type: 'semiconductors.supplier-shares-withdrawn',
  entity,
  version: 1,
  summary:
    'Supplier shares no longer stand, since the customs data that they were computed of were withdrawn.',
  data,
  example: { supplierShares: { ...exampleSupplierShares, withdrawn: true } },
})
