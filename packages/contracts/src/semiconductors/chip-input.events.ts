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
  summary:
    'An input of chip making was entered: where on the map it is made and used, who provides it, what it depends on.',
  data,
  example: { chipInput: exampleChipInput },
})

export const chipInputAmended = defineEvent({
  type: 'semiconductors.chip-input-amended',
  entity,
  version: 1,
  summary: 'What is known of an input of chip making changed.',
  data,
  example: { chipInput: { ...exampleChipInput, kind: 'raw-material' } },
})
