import type { Party } from '@trilateral/contracts'
import type { ChipStage } from '@trilateral/contracts/semiconductors'
import type { RecordInput } from '../chip-inputs/commands.ts'
import { chemicalsAndParts } from './map/chemicals-and-parts.ts'
import { design, frontEnd, packaging } from './map/design-to-packaging.ts'
import { positionOf, type MapEntry } from './map/entry.ts'
import { rawMaterials } from './map/raw-materials.ts'
import { equipment, wafers } from './map/wafers-and-equipment.ts'

const STAGES: readonly (readonly [ChipStage, readonly MapEntry[]])[] = [
  ['materials', [...rawMaterials, ...chemicalsAndParts]],
  ['wafers', wafers],
  ['equipment', equipment],
  ['design', design],
  ['front-end', frontEnd],
  ['assembly-test-packaging', packaging],
]

/** In whose name a stage is entered: each ministry keeps some, as in the opening register of measures. */
const KEEPER: Readonly<Record<ChipStage, Party>> = {
  materials: 'jp',
  wafers: 'jp',
  equipment: 'us',
  design: 'us',
  'front-end': 'kr',
  'assembly-test-packaging': 'kr',
}

const idOf = (number: string) => `01989680-0005-7000-8000-0000000000${number}`

export interface OpeningInput {
  readonly id: string
  readonly party: Party
  readonly draft: Omit<RecordInput, 'requestId' | 'audience' | 'tlp'>
}

const all = STAGES.flatMap(([stage, entries]) => entries.map((entry) => ({ stage, entry })))
const idByKey = new Map(all.map(({ entry }) => [entry.key, idOf(entry.number)]))

function idOfKey(key: string): string {
  const id = idByKey.get(key)
  if (id === undefined) throw new Error(`the opening map has no ${key}`)
  return id
}

/** What the map opens with, from open sources; each input stands after all that it is made from. */
export const OPENING_INPUTS: readonly OpeningInput[] = inOrder(
  all.map(({ stage, entry }): OpeningInput => {
    const { number, title, kind, usedAt, madeFrom = [], rawMaterials: raw = [], commitments = [] } = entry
    const { tariffLine = null, providers, firms = null, remark = null } = entry
    return {
      id: idOf(number),
      party: KEEPER[stage],
      draft: {
        title,
        kind,
        stage,
        usedAt: [...usedAt],
        madeFrom: madeFrom.map(idOfKey),
        rawMaterials: [...raw],
        tariffLine,
        providers: providers ?? null,
        firms,
        substitutes: null,
        positions: {
          jp: positionOf('jp', providers),
          kr: positionOf('kr', providers),
          us: positionOf('us', providers),
        },
        cover: { jp: null, kr: null, us: null },
        commitments: ['semiconductors-1', ...commitments],
        programs: [],
        remark,
        illustrative: false,
      },
    }
  }),
)

/** An input is entered when all that it is made from is there. */
function inOrder(inputs: readonly OpeningInput[]): readonly OpeningInput[] {
  const placed = new Map<string, OpeningInput>()
  let left = [...inputs]
  while (left.length > 0) {
    const ready = left.filter(({ draft }) => draft.madeFrom.every((id) => placed.has(id)))
    if (ready.length === 0) throw new Error('the opening map goes round in a circle')
    for (const input of ready) placed.set(input.id, input)
    left = left.filter(({ id }) => !placed.has(id))
  }
  return [...placed.values()]
}
