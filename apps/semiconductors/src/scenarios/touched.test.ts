import type { ChipInput } from '@trilateral/contracts/semiconductors'
import { describe, expect, test } from 'vitest'
import { givenChipInput } from '../chip-inputs/given.ts'
import { touchedBy } from './touched.ts'

const id = (nth: number) => `019a1c00-0000-7000-8000-${String(nth).padStart(12, '0')}`
const input = (nth: number, changes: Partial<ChipInput> = {}) =>
  givenChipInput({ id: id(nth), stage: 'materials', usedAt: [], ...changes })

const gallium = input(1, { commitments: ['critical-minerals-4'] })
const wafer = input(2, { stage: 'wafers', usedAt: ['front-end'], madeFrom: [id(1)], programs: [id(90)] })
const amplifier = input(3, { stage: 'front-end', usedAt: ['assembly-test-packaging'], madeFrom: [id(2)] })
const resist = input(4, { usedAt: ['front-end'], commitments: ['semiconductors-1'] })
const register = [amplifier, resist, wafer, gallium]

describe('what hangs on an input', () => {
  test('given gallium that stops, then wafers and what is made of them are touched, and the way is told', () => {
    expect(touchedBy(gallium, register)).toEqual({
      inputs: [
        { id: id(2), title: wafer.title, stage: 'wafers', through: [id(1)] },
        { id: id(3), title: amplifier.title, stage: 'front-end', through: [id(1), id(2)] },
      ],
      stages: ['materials', 'wafers', 'front-end', 'assembly-test-packaging'],
      programs: [id(90)],
      commitments: ['critical-minerals-4'],
    })
  })

  test('given an input that nothing is made from, then only itself and the stages that use it', () => {
    expect(touchedBy(resist, register)).toMatchObject({ inputs: [], stages: ['materials', 'front-end'] })
  })

  test('given a register that goes round in a circle, then each is named once and it comes to an end', () => {
    const round = [input(1, { madeFrom: [id(2)] }), input(2, { madeFrom: [id(1)] })]
    expect(touchedBy(input(1, { madeFrom: [id(2)] }), round).inputs.map((each) => each.id)).toEqual([id(2)])
  })
})
