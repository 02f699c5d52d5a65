import { randomUUID } from 'node:crypto'
import type { Party } from '@trilateral/contracts'
import type { SemiconductorsDesk } from './desk.ts'

type Draft = Parameters<SemiconductorsDesk['chipInputs']['record']['mutate']>[0]

const source = { name: 'Made up for a test', url: null, accessedOn: '2026-11-24' }

/** An input that an official could record: it cannot be made without gallium, and nothing takes its place. Made up for tests. */
export function inputDraft(title: string, audience: Party[], change: Partial<Draft> = {}): Draft {
  return {
    requestId: randomUUID(),
    title: { en: { text: title, state: 'source' } },
    kind: 'wafer',
    stage: 'wafers',
    usedAt: ['front-end'],
    madeFrom: [],
    rawMaterials: [{ material: 'gallium', dependence: 1, source }],
    tariffLine: null,
    providers: null,
    firms: null,
    substitutes: { level: 'none', note: null, source },
    positions: { jp: null, kr: null, us: null },
    cover: { jp: null, kr: null, us: { weeks: 13, on: '2026-10-31', source } },
    commitments: ['semiconductors-1'],
    programs: [],
    remark: null,
    illustrative: true,
    audience,
    tlp: 'GREEN',
    ...change,
  }
}
