import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givenInputs, granted, ratio, sharesAddingUpTo, studyGovernance } from '../testing/given.ts'
import type { SupplyRiskInputs } from './inputs.ts'
import { supplyRisk } from './supply-risk.ts'

const valueOf = (inputs: SupplyRiskInputs) => granted(supplyRisk(inputs)).value ?? Number.NaN

describe('the EU method', () => {
  test('the drill-down of gallium shows every term, and the terms make the value', () => {
    const { value, terms, global, sourcing } = granted(supplyRisk(givenInputs('gallium', 'processing')))
    expect(value).toBeCloseTo(3.801, 3)
    expect(terms.globalConcentration).toBeCloseTo(5.0321, 3)
    expect(terms.sourcingConcentration).toBeCloseTo(2.7705, 3)
    expect(terms).toMatchObject({
      globalWeight: 0.49,
      sourcingWeight: 0.51,
      notRecycled: 1,
      substitution: 0.98,
    })
    expect(value).toBeCloseTo(
      ((terms.globalConcentration ?? 0) * 0.49 + (terms.sourcingConcentration ?? 0) * 0.51) * 0.98,
      12,
    )
    expect(global?.contributions[0]).toMatchObject({ country: 'CN', share: 93.8, governance: 5.712667, t: 1 })
    expect(sourcing?.coverage).toBe(96)
  })

  test('on global supply alone, import reliance counts for nothing: cobalt ore is 2.79, published 2.8', () => {
    const inputs = givenInputs('cobalt', 'extraction')
    expect(inputs).toMatchObject({ basis: 'GS', importReliance: 0.81, sourcing: null })
    expect(valueOf(inputs)).toBeCloseTo(2.785, 3)
    expect(valueOf({ ...inputs, importReliance: null })).toBe(valueOf(inputs))
  })

  test('on own sourcing alone, global supply counts for nothing', () => {
    const inputs = { ...givenInputs('gallium', 'processing'), basis: 'EU' as const }
    const risk = granted(supplyRisk(inputs))
    expect(risk.value).toBeCloseTo(2.715, 3)
    expect(risk.global).toBeNull()
    expect(valueOf({ ...inputs, global: null })).toBe(risk.value)
  })

  test('a supplier without a governance score is named, and the risk is "at least", not a number', () => {
    const inputs = givenInputs('dysprosium', 'processing')
    const risk = granted(
      supplyRisk({
        ...inputs,
        global: [
          { country: 'CN', share: 90, t: 1 },
          { country: 'PM', share: 10 },
        ],
      }),
    )
    expect(risk.value).toBeNull()
    expect(risk.missing).toEqual(['PM'])
    expect(risk.atLeast).toBeCloseTo(0.81 * 5.712667 * 0.99 * 0.99, 9)
  })
})

describe('what cannot be computed is refused', () => {
  const inputs = givenInputs('gallium', 'processing')
  test.each<[string, Partial<SupplyRiskInputs>, object]>([
    [
      'no import reliance',
      { importReliance: null },
      { code: 'import-reliance-missing', field: 'importReliance' },
    ],
    ['no global shares', { global: null }, { code: 'global-shares-missing', field: 'global' }],
    ['no sourcing shares', { sourcing: [] }, { code: 'sourcing-shares-missing', field: 'sourcing' }],
    [
      'recycling in percent',
      { eolRecycling: 22 },
      { code: 'ratio-out-of-range', field: 'eolRecycling', facts: { value: 22 } },
    ],
    [
      'no substitution index',
      { substitution: Number.NaN },
      { code: 'ratio-out-of-range', field: 'substitution' },
    ],
    [
      'a raw governance estimate',
      { governance: { CN: -0.36 } },
      { code: 'governance-out-of-range', facts: { country: 'CN', value: -0.36 } },
    ],
    [
      'a country twice',
      {
        global: [
          { country: 'CN', share: 50 },
          { country: 'CN', share: 40 },
        ],
      },
      { code: 'country-twice', field: 'global.1.country' },
    ],
  ])('%s', (_, change, refusal) => {
    expect(supplyRisk({ ...inputs, ...change })).toMatchObject({ ok: false, refusal })
  })
})

describe('laws', () => {
  const inputs = fc
    .record({
      basis: fc.constantFrom('GS', 'EU', 'GS+EU'),
      global: sharesAddingUpTo(100),
      sourcing: sharesAddingUpTo(97),
      importReliance: ratio,
      eolRecycling: ratio,
      substitution: ratio,
    })
    .map((drawn): SupplyRiskInputs => ({ ...drawn, governance: studyGovernance }))

  test('more substitution possible, never more risk', () => {
    fc.assert(
      fc.property(inputs, ratio, (given, other) => {
        const [low, high] = [given.substitution, other].toSorted((a, b) => a - b)
        expect(valueOf({ ...given, substitution: low ?? 0 })).toBeLessThanOrEqual(
          valueOf({ ...given, substitution: high ?? 0 }),
        )
      }),
    )
  })

  test('more recycling, never more risk', () => {
    fc.assert(
      fc.property(inputs, ratio, (given, other) => {
        const [low, high] = [given.eolRecycling, other].toSorted((a, b) => a - b)
        expect(valueOf({ ...given, eolRecycling: high ?? 0 })).toBeLessThanOrEqual(
          valueOf({ ...given, eolRecycling: low ?? 0 }),
        )
      }),
    )
  })

  test('the risk lies between 0 and the worst governance there is', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        expect(valueOf(given)).toBeGreaterThanOrEqual(0)
        expect(valueOf(given)).toBeLessThanOrEqual(10)
      }),
    )
  })
})
