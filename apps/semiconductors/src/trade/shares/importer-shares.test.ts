import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SAID_BY } from '../read/flow-key.ts'
import type { SuppliedFlow } from './flows.ts'
import { importerShares } from './importer-shares.ts'
import { mirror } from './mirror.ts'

const [KOREA, CHINA, OTHER_ASIA, WORLD, BEFORE_1991] = [410, 156, 490, 0, 810]
const flow = (exporter: number, cents: number, changes: Partial<SuppliedFlow> = {}): SuppliedFlow => ({
  year: 2024,
  saidBy: SAID_BY.importer,
  exporter,
  cents,
  grams: null,
  ...changes,
})

describe('an importer’s supply', () => {
  it('given countries alone, then their shares make the whole', () => {
    expect(importerShares([flow(KOREA, 75), flow(CHINA, 25)], 2024)).toMatchObject({
      total: 100,
      named: [
        { country: 'KR', share: 75 },
        { country: 'CN', share: 25 },
      ],
      coverage: 100,
      hhi: 6250,
      hhiAtMost: 6250,
      missing: 0,
    })
  })

  it('given an area that is no country, then it is kept apart, and the index says how far it may go', () => {
    expect(importerShares([flow(KOREA, 60), flow(OTHER_ASIA, 40), flow(BEFORE_1991, 0)], 2024)).toMatchObject(
      {
        named: [{ country: 'KR' }],
        unnamed: [{ area: OTHER_ASIA, share: 40 }, { area: BEFORE_1991 }],
        coverage: 60,
        hhi: 3600,
        hhiAtMost: 5200,
      },
    )
  })

  it('given an importer’s own total above its suppliers, then what no row explains is missing, not nobody’s', () => {
    expect(importerShares([flow(WORLD, 200), flow(KOREA, 150)], 2024)).toMatchObject({
      total: 200,
      totalIsStated: true,
      coverage: 75,
      missing: 25,
    })
  })

  it('given a total below the sum of its parts, then the parts are believed', () => {
    expect(importerShares([flow(WORLD, 10), flow(KOREA, 150)], 2024)).toMatchObject({
      total: 150,
      totalIsStated: false,
    })
  })

  it('given quantities of which some are not known, then those are counted and not summed as nought', () => {
    const flows = [flow(KOREA, 1, { grams: 5 }), flow(CHINA, 1, { grams: 0 }), flow(OTHER_ASIA, 1)]
    expect(importerShares(flows, 2024)?.quantity).toEqual({ grams: 5, unknown: 1 })
    expect(importerShares([flow(KOREA, 1)], 2024)?.quantity).toEqual({ grams: null, unknown: 1 })
  })

  it('given no trade, then nothing is known', () => {
    expect(importerShares([], 2024)).toBeNull()
    expect(importerShares([flow(KOREA, 0)], 2024)).toBeNull()
  })

  it('whatever is imported, shares and what is missing make the whole, and the index lies in its bounds', () => {
    const flows = fc.uniqueArray(
      fc.tuple(fc.constantFrom(0, 156, 410, 490, 842, 251, 899), fc.integer({ min: 0, max: 1e12 })),
      { selector: ([exporter]) => exporter, minLength: 1 },
    )
    fc.assert(
      fc.property(flows, (pairs) => {
        const shares = importerShares(
          pairs.map(([exporter, cents]) => flow(exporter, cents)),
          2024,
        )
        if (!shares) return
        const all = [...shares.named, ...shares.unnamed].reduce((sum, { share }) => sum + share, 0)
        expect(all + shares.missing).toBeCloseTo(100, 6)
        expect(shares.hhi ?? 0).toBeLessThanOrEqual(10_000.000001)
        expect(shares.hhiAtMost ?? 0).toBeGreaterThanOrEqual(shares.hhi ?? 0)
      }),
    )
  })
})

describe('the two ends of a flow', () => {
  const sold = (exporter: number, cents: number) => flow(exporter, cents, { saidBy: SAID_BY.exporter })

  it('given both figures, then their difference is of what the exporter says', () => {
    expect(
      mirror([flow(KOREA, 110), sold(KOREA, 100), flow(CHINA, 5), sold(OTHER_ASIA, 7)], 2024),
    ).toMatchObject({
      value: [
        { area: KOREA, importer: 110, exporter: 100, difference: 10 },
        { area: OTHER_ASIA, importer: null, exporter: 7, difference: null },
        { area: CHINA, importer: 5, exporter: null, difference: null },
      ],
    })
  })

  it('given figures that were reconciled, then there is nothing to hold against each other, and it is said', () => {
    expect(mirror([flow(KOREA, 1, { saidBy: SAID_BY.reconciled })], 2024)).toMatchObject({
      refusal: { code: 'mirror-needs-both-sides' },
    })
    expect(mirror([], 2024)).toMatchObject({ refusal: { code: 'flows-not-known' } })
  })
})
