import { z } from 'zod'
import { exampleMeasure } from '../critical-minerals/example.ts'
import { defineEvent } from '../define-event.ts'
import { exampleChipInput } from './chip-input.events.ts'
import { exposureSchema, type Exposure } from './exposure.ts'

const [clause] = exampleMeasure.clauses
const [needed] = exampleChipInput.rawMaterials
if (!clause || !needed) throw new Error('the examples have no clause, or no raw material')

const { id, issuer, instrument, source } = exampleMeasure
const { key, number, summary, restriction, target, effectiveFrom } = clause

/** What examples and golden events carry: the example measure on the example input, whose stocks nobody knows. */
export const exampleExposure: Exposure = {
  id: '019a1c00-0000-7000-8000-000000000201',
  state: 'standing',
  measure: { id, issuer, instrument, source, sequence: 1, eventId: '019a1c00-0000-7000-8000-000000000202' },
  clause: {
    key,
    number,
    summary,
    restriction,
    target,
    state: 'in-force',
    since: effectiveFrom,
    until: null,
    instrument: instrument.number,
    source,
  },
  materials: [
    { named: 'gallium', needed: needed.material, dependence: needed.dependence, source: needed.source },
  ],
  input: {
    id: exampleChipInput.id,
    title: exampleChipInput.title,
    kind: exampleChipInput.kind,
    stage: exampleChipInput.stage,
    usedAt: exampleChipInput.usedAt,
    illustrative: exampleChipInput.illustrative,
    substitutes: { level: 'none', note: null, source: needed.source },
  },
  partners: [
    {
      party: 'us',
      cover: null,
      severity: { low: 0, high: 1 },
      ifInForce: { low: 0, high: 1 },
      unknown: ['cover'],
    },
  ],
  severity: { low: 0, high: 1 },
  ifInForce: { low: 0, high: 1 },
  commitments: exampleChipInput.commitments,
}

const asleep = { low: 0, high: 0 }

const exampleUnconfirmed: Exposure = {
  ...exampleExposure,
  state: 'unconfirmed',
  clause: { ...exampleExposure.clause, state: 'unconfirmed' },
}

const exampleDormant: Exposure = {
  ...exampleExposure,
  state: 'dormant',
  clause: {
    ...exampleExposure.clause,
    state: 'suspended',
    since: '2025-11-09',
    until: '2026-11-27',
    instrument: '72/2025',
  },
  partners: exampleExposure.partners.map((partner) => ({ ...partner, severity: asleep })),
  severity: asleep,
}

const entity = 'exposure'
const data = z.strictObject({ exposure: exposureSchema })

export const exposureRaised = defineEvent({
  type: 'semiconductors.exposure-raised',
  entity,
  version: 1,
  summary: {
    en: 'An input of chip making is exposed to a measure of a third country, which it was not before: the clause is in force, or nobody has confirmed that it is not.',
    ja: '半導体製造の投入財が、これまでなかった第三国の措置の影響を受ける。条項が有効であるか、有効でないと誰も確認していない。',
    ko: '반도체 제조 투입재가 이전에는 없던 제3국 조치의 영향을 받는다. 조항이 시행 중이거나, 시행 중이 아님을 아무도 확인하지 않았다.',
  },
  data,
  example: { exposure: exampleExposure },
})

export const exposureChanged = defineEvent({
  type: 'semiconductors.exposure-changed',
  entity,
  version: 1,
  summary: {
    en: 'What is said of an exposure changed, but not whether it stands.',
    ja: '措置の影響に関する記述が変わった。影響があるかどうかは変わらない。',
    ko: '조치의 영향에 관한 기술이 바뀌었다. 영향의 유무는 바뀌지 않는다.',
  },
  data,
  example: { exposure: exampleUnconfirmed },
})

export const exposureLowered = defineEvent({
  type: 'semiconductors.exposure-lowered',
  entity,
  version: 1,
  summary: {
    en: 'An input is not exposed to a measure, or no longer: the clause is suspended, has not begun or has ended, or the input does not need what it restricts.',
    ja: '投入財は措置の影響を受けないか、受けなくなった。条項が停止中、開始前または終了しているか、投入財が対象を必要としない。',
    ko: '투입재가 조치의 영향을 받지 않거나 더 이상 받지 않는다. 조항이 정지·미개시·종료 상태이거나, 투입재가 제한 대상을 필요로 하지 않는다.',
  },
  data,
  example: { exposure: exampleDormant },
})
