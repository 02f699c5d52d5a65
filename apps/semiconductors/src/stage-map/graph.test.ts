import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inputGraph, type MadeFrom } from './graph.ts'

const made = (id: string, ...madeFrom: string[]): MadeFrom => ({ id, madeFrom })

describe('what depends on what', () => {
  const graph = inputGraph([
    made('gallium'),
    made('wafer', 'gallium'),
    made('epitaxy', 'wafer', 'gallium'),
    made('amplifier', 'epitaxy'),
  ])

  test('from a raw material all that stands on it is found, with the shortest way there', () => {
    expect(graph.goesInto('gallium')).toEqual([
      { id: 'wafer', path: ['wafer'] },
      { id: 'epitaxy', path: ['epitaxy'] },
      { id: 'amplifier', path: ['epitaxy', 'amplifier'] },
    ])
  })

  test('from a product all that goes into it is found', () => {
    expect(graph.madeFrom('amplifier').map(({ id }) => id)).toEqual(['epitaxy', 'wafer', 'gallium'])
    expect(graph.madeFrom('gallium')).toEqual([])
  })

  test('what is not shared with the reader is not reached, nor what stands behind it', () => {
    const seen = inputGraph([made('gallium'), made('amplifier', 'epitaxy')])
    expect(seen.madeFrom('amplifier')).toEqual([])
    expect(seen.goesInto('gallium')).toEqual([])
  })

  test('a circle that no single ministry sees ends where it began', () => {
    const circle = inputGraph([made('a', 'b'), made('b', 'c'), made('c', 'a')])
    expect(circle.madeFrom('a').map(({ id }) => id)).toEqual(['b', 'c'])
    expect(circle.goesInto('a').map(({ id }) => id)).toEqual(['c', 'b'])
  })
})

describe('laws', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `input-${index}`)
  const anyGraph = fc
    .array(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }), {
      minLength: ids.length,
      maxLength: ids.length,
    })
    .map((links) => ids.map((id, index) => made(id, ...(links[index] ?? []))))

  test('one is made from another exactly where the other goes into it', () => {
    fc.assert(
      fc.property(anyGraph, (inputs) => {
        const graph = inputGraph(inputs)
        const down = ids.flatMap((id) => graph.madeFrom(id).map((each) => `${each.id} into ${id}`))
        const up = ids.flatMap((id) => graph.goesInto(id).map((each) => `${id} into ${each.id}`))
        expect(down.toSorted()).toEqual(up.toSorted())
      }),
    )
  })

  test('every way that is shown is a way: each step goes into the next', () => {
    fc.assert(
      fc.property(anyGraph, (inputs) => {
        const graph = inputGraph(inputs)
        const from = new Map(inputs.map(({ id, madeFrom }) => [id, madeFrom]))
        for (const id of ids)
          for (const { id: reached, path } of graph.madeFrom(id)) {
            expect(path.at(-1)).toBe(reached)
            for (const [index, step] of path.entries())
              expect(from.get(index === 0 ? id : (path[index - 1] ?? ''))).toContain(step)
          }
      }),
    )
  })
})
