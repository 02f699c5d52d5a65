import { describe, expect, test } from 'vitest'
import { governanceVintages, referenceInputs } from '../reference/index.ts'
import { supplyRisk } from '../risk/supply-risk.ts'
import { givenSupply, granted } from '../testing/given.ts'
import { compare, type ComparedPosition } from './compare.ts'

const position = (change: Partial<ComparedPosition> = {}): ComparedPosition => ({
  material: 'gallium',
  stage: 'processing',
  scope: 'global',
  method: 'ministry-estimate',
  shares: [
    { country: 'CN', share: 90 },
    { country: 'UA', share: 6 },
    { country: 'JP', share: 4 },
  ],
  risk: null,
  ...change,
})

describe('two years of one supply', () => {
  const later = position({
    shares: [
      { country: 'CN', share: 80 },
      { country: 'JP', share: 5 },
      { country: 'KR', share: 12 },
    ],
  })

  test('who came, who left, and how each share moved, the largest movement first', () => {
    expect(compare(position(), later)).toMatchObject({
      comparable: true,
      entering: ['KR'],
      leaving: ['UA'],
      hhi: { a: 8152, b: 6569, difference: -1583 },
      coverage: { a: 100, b: 97, difference: -3 },
      countries: [
        { country: 'KR', a: null, b: 12, difference: null },
        { country: 'CN', a: 90, b: 80, difference: -10 },
        { country: 'UA', a: 6, b: null, difference: null },
        { country: 'JP', a: 4, b: 5, difference: 1 },
      ],
    })
  })

  test('the other way round, the differences turn', () => {
    expect(compare(later, position())).toMatchObject({
      entering: ['UA'],
      leaving: ['KR'],
      hhi: { difference: 1583 },
    })
  })

  test('a risk known on one side alone has no difference', () => {
    const known = position({ risk: { value: 3.8, basis: 'GS+EU' } })
    expect(compare(position(), known)).toMatchObject({ risk: { a: null, b: 3.8, difference: null } })
  })
})

describe('not comparable is said, with the reason, and without a number', () => {
  test.each<[string, Partial<ComparedPosition>]>([
    ['different-material', { material: 'germanium' }],
    ['different-stage', { stage: 'extraction' }],
    ['different-scope', { scope: 'sourcing' }],
    ['different-method', { method: 'eu-2023' }],
    ['different-basis', { risk: { value: 3.8, basis: 'GS' } }],
  ])('%s', (code, change) => {
    const compared = compare(
      position({ risk: { value: 3.8, basis: 'GS+EU' } }),
      position({ risk: { value: 3.8, basis: 'GS+EU' }, ...change }),
    )
    expect(compared).toEqual({ comparable: false, reasons: [expect.objectContaining({ code })] })
  })

  test('every reason is given', () => {
    expect(compare(position(), position({ stage: 'extraction', method: 'eu-2023' }))).toEqual({
      comparable: false,
      reasons: [
        { code: 'different-stage', a: 'processing', b: 'extraction' },
        { code: 'different-method', a: 'ministry-estimate', b: 'eu-2023' },
      ],
    })
  })
})

test('two vintages of governance over the same shares: the risk moves, the concentration does not', () => {
  const supply = givenSupply('cobalt', 'extraction')
  const [older, newer] = governanceVintages.map(({ scores }): ComparedPosition => ({
    material: supply.material,
    stage: supply.stage,
    scope: 'global',
    method: supply.method,
    shares: supply.global,
    risk: { value: granted(supplyRisk(referenceInputs(supply, scores))).value, basis: supply.basis },
  }))
  if (!older || !newer) throw new Error('two vintages expected')
  const compared = compare(older, newer)
  expect(compared).toMatchObject({ comparable: true, hhi: { difference: 0 }, entering: [], leaving: [] })
  expect(compared.comparable && compared.risk.a).toBeCloseTo(2.785, 3)
  expect(compared.comparable && compared.risk.difference).toBeLessThan(0)
})
