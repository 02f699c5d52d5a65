import * as fc from 'fast-check'
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

test('law: exactly those from which a way leads down to the one that stops, whatever the order of the register', () => {
  const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 })
  fc.assert(
    fc.property(edges, fc.nat(7), fc.infiniteStream(fc.boolean()), (pairs, stopped, coins) => {
      const nodes = Array.from({ length: 8 }, (_, nth) =>
        input(nth, { madeFrom: pairs.filter(([made]) => made === nth).map(([, from]) => id(from)) }),
      )
      const shuffled = nodes.toSorted(() => (coins.next().value ? 1 : -1))
      const hangs = new Set([id(stopped)])
      for (let round = 0; round < nodes.length; round++)
        for (const node of nodes) if (node.madeFrom.some((from) => hangs.has(from))) hangs.add(node.id)
      const { inputs } = touchedBy(nodes[stopped] ?? nodes[0] ?? input(0), shuffled)
      expect(new Set([id(stopped), ...inputs.map((each) => each.id)])).toEqual(hangs)
      // The way told is one that is there.
      for (const { id: end, through } of inputs) {
        const way = [...through, end]
        for (const [at, from] of way.slice(0, -1).entries())
          expect(nodes.find((node) => node.id === way[at + 1])?.madeFrom).toContain(from)
      }
    }),
  )
})
