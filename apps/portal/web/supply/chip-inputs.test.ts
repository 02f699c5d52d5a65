import { describe, expect, test } from 'vitest'
import type { InputItem } from '../answers.ts'
import { chipStageKey, inputCell, inputKey, needFlows, stagesMade } from './chip-inputs.ts'

type Shown = Pick<InputItem['input'], 'id' | 'stage' | 'usedAt'> & { readonly needs: readonly string[] }

const given = ({ id, stage, usedAt, needs }: Shown, hhi?: number | null): InputItem =>
  ({
    input: { id, stage, usedAt, rawMaterials: needs.map((material) => ({ material })) },
    providers: hhi === undefined ? null : { hhi },
  }) as unknown as InputItem

const wafer = given({ id: 'wafer', stage: 'wafers', usedAt: ['front-end'], needs: ['gallium'] }, 5200)
const gas = given(
  { id: 'gas', stage: 'materials', usedAt: ['front-end'], needs: ['germanium', 'gallium'] },
  null,
)
const tool = given({ id: 'tool', stage: 'equipment', usedAt: [], needs: [] })

describe('inputs in the heat table', () => {
  test('an input has its value where it is made, and no other stage is one of its own', () => {
    expect(inputCell(wafer, chipStageKey('wafers'))).toBe(5200)
    expect(inputCell(wafer, chipStageKey('front-end'))).toBe('not-applicable')
    expect(inputCell(wafer, 'extraction')).toBe('not-applicable')
  })

  test('what nobody has said is unknown, and not nought', () => {
    expect(inputCell(gas, chipStageKey('materials'))).toBeNull()
    expect(inputCell(tool, chipStageKey('equipment'))).toBeNull()
  })

  test('stages stand in the order of the map', () => {
    expect(stagesMade([tool, wafer, gas])).toEqual(['materials', 'wafers', 'equipment'])
  })
})

test('needs flow from material to input to stage, each band alike and each thing once', () => {
  const names = { material: String, input: ({ input }: InputItem) => input.id, stage: String }
  const { nodes, links } = needFlows([wafer, gas, tool], names)
  expect(nodes.map(({ label, stage }) => `${stage}: ${label}`).toSorted()).toEqual([
    'inputs: gas',
    'inputs: wafer',
    'materials: gallium',
    'materials: germanium',
    'stages: front-end',
  ])
  expect(links).toHaveLength(5)
  expect(links.every(({ value }) => value === 1)).toBe(true)
  expect(links.filter(({ to }) => to === inputKey('gas'))).toHaveLength(2)
})
