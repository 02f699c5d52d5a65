import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { flowLayout } from './flow-layout.ts'

const size = { width: 640, height: 400, top: 40, nodeWidth: 12, gap: 20 }
const stages = ['mine', 'plant', 'magnet']

const anyFlow = fc
  .array(fc.record({ from: fc.nat(3), to: fc.nat(3), at: fc.nat(1), value: fc.option(fc.nat(100)) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((drawn) => ({
    nodes: stages.flatMap((stage) =>
      [0, 1, 2, 3].map((index) => ({ key: `${stage}${index}`, label: `${stage} ${index}`, stage })),
    ),
    links: [
      ...new Map(
        drawn.map(({ from, to, at, value }) => {
          const link = { from: `${stages[at]}${from}`, to: `${stages[at + 1]}${to}`, value }
          return [`${link.from} ${link.to}`, link]
        }),
      ).values(),
    ],
  }))

test('what flows out of a node is drawn within it, and no two nodes of a stage overlap', () => {
  fc.assert(
    fc.property(anyFlow, ({ nodes, links }) => {
      const flow = flowLayout(stages, nodes, links, size)
      for (const stage of stages) {
        const column = flow.nodes.filter((node) => node.stage === stage).toSorted((a, b) => a.y - b.y)
        for (const [index, node] of column.entries()) {
          const next = column[index + 1]
          // The gap holds the label of the next one.
          if (next) expect(next.y - node.y - node.height).toBeGreaterThanOrEqual(size.gap - 1e-6)
        }
      }
      for (const node of flow.nodes) {
        const known = flow.links.filter(({ from, value }) => from === node.key && (value ?? 0) > 0)
        const out = known.reduce((sum, { value }) => sum + (value ?? 0), 0)
        expect(out).toBeLessThanOrEqual(node.total)
      }
    }),
  )
})

test('given two links of which one is twice the other, when they are drawn, then it is twice as thick', () => {
  const { links } = flowLayout(
    ['mine', 'plant'],
    [
      { key: 'cn', label: 'China', stage: 'mine' },
      { key: 'jp', label: 'Japan', stage: 'plant' },
      { key: 'kr', label: 'Republic of Korea', stage: 'plant' },
    ],
    [
      { from: 'cn', to: 'jp', value: 20 },
      { from: 'cn', to: 'kr', value: 10 },
    ],
    size,
  )
  const [twice, once] = links
  expect(twice?.thickness).toBeCloseTo(2 * (once?.thickness ?? 0))
})

test('a link to a node that is not there is not drawn', () => {
  const flow = flowLayout(
    ['mine'],
    [{ key: 'a', label: 'A', stage: 'mine' }],
    [{ from: 'a', to: 'b', value: 1 }],
    size,
  )
  expect(flow.links).toEqual([])
})
