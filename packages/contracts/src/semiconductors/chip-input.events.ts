import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { chipInputSchema, type ChipInput } from './chip-input.ts'

/** What examples and golden events carry. */
export const exampleChipInput: ChipInput = {
  id: '019a1c00-0000-7000-8000-000000000101',
  title: {
    en: { text: 'An input', state: 'source' },
    ja: { text: '投入財', state: 'provisional' },
    ko: { text: '투입재', state: 'provisional' },
  },
  kind: 'wafer',
  stage: 'wafers',
  usedAt: ['front-end'],
  madeFrom: [],
  rawMaterials: [
    {
      material: 'gallium',
      dependence: 1,
      source: { name: 'An example', url: null, accessedOn: '2026-11-24' },
    },
  ],
  tariffLine: '3818.00',
  providers: null,
  firms: null,
  substitutes: null,
  positions: { jp: null, kr: null, us: null },
  cover: { jp: null, kr: null, us: null },
  commitments: ['semiconductors-1'],
  programs: [],
  remark: null,
  illustrative: true,
}

const entity = 'chip-input'
const data = z.strictObject({ chipInput: chipInputSchema })

export const chipInputRecorded = defineEvent({
  type: 'semiconductors.chip-input-recorded',
  entity,
  version: 1,
  summary: {
    en: 'An input of chip making was entered: where on the map it is made and used, who provides it, what it depends on.',
    ja: '半導体製造の投入財が登録された。どの工程で作られ使われるか、供給者、依存先を含む。',
    ko: '반도체 제조의 투입재가 등록되었다. 생산·사용 단계, 공급자, 의존 대상을 포함한다.',
  },
  data,
  example: { chipInput: exampleChipInput },
})

export const chipInputAmended = defineEvent({
  type: 'semiconductors.chip-input-amended',
  entity,
  version: 1,
  summary: {
    en: 'What is known of an input of chip making changed.',
    ja: '半導体製造の投入財について把握している内容が変わった。',
    ko: '반도체 제조 투입재에 대해 파악한 내용이 바뀌었다.',
  },
  data,
  example: { chipInput: { ...exampleChipInput, kind: 'raw-material' } },
})
