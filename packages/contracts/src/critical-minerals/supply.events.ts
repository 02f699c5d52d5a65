import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { exampleSource } from './example.ts'
import { supplyPositionSchema, type SupplyPosition } from './supply-position.ts'

const examplePosition: SupplyPosition = {
  id: '019a1c00-0000-7000-8000-000000000071',
  material: 'gallium',
  stage: 'processing',
  period: { from: 2016, to: 2020 },
  edition: null,
  holder: 'EU',
  global: {
    of: 'production',
    shares: [
      { country: 'CN', share: 0.938, trade: 1, censored: false },
      { country: 'RU', share: 0.062, trade: 1, censored: false },
    ],
    source: exampleSource,
  },
  sourcing: null,
  importReliance: null,
  recycling: null,
  substitution: null,
  riskBasis: null,
  published: null,
  governance: '2016-2020',
  tariffLine: null,
  licence: null,
  remark: null,
  illustrative: true,
}

const entity = 'supply-position'
const data = z.strictObject({ supplyPosition: supplyPositionSchema })

export const supplyPositionRecorded = defineEvent({
  type: 'critical-minerals.supply-position-recorded',
  entity,
  version: 1,
  summary: {
    en: 'Who supplies a material at a stage in a period was entered, with the parameters of its risk.',
    ja: 'ある期間・工程における物資の供給者が、リスクの算定要素とともに登録された。',
    ko: '특정 기간·단계의 물자 공급자가 위험 산정 요소와 함께 등록되었다.',
  },
  data,
  example: { supplyPosition: examplePosition },
})

export const supplyPositionAmended = defineEvent({
  type: 'critical-minerals.supply-position-amended',
  entity,
  version: 1,
  summary: {
    en: 'A supply position was corrected or completed; its earlier versions stay.',
    ja: '供給状況が訂正または補完された。以前の版は残る。',
    ko: '공급 현황이 정정되거나 보완되었다. 이전 판은 그대로 남는다.',
  },
  data,
  example: { supplyPosition: { ...examplePosition, importReliance: { value: 0.98, source: exampleSource } } },
})
