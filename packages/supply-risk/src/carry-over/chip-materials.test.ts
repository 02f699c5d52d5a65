import { describe, expect, test } from 'vitest'
import { knownConcentration } from '../chokepoint/known-shares.ts'
import { chipExports2024, chipMaterialSupplies2023 } from '../reference/index.ts'
import { shareRefusals } from '../shares/check-shares.ts'
import { chipExports, chipMaterialSupplies } from './chip-materials.ts'

// Needs the folder shared/data beside the repository, and fails without it: `pnpm generate-reference` mends a difference.
describe('given the study of 2023 and the trade file of 2024', () => {
  test('when the supplies of chip making are computed anew, then they are what we carry', () => {
    expect(chipMaterialSupplies2023).toEqual(chipMaterialSupplies())
    expect(chipExports2024).toEqual(chipExports())
  })

  test('then every row is a share of a country, and the sums are as printed', () => {
    for (const { shares } of [...chipMaterialSupplies2023, ...chipExports2024]) {
      const refusals = shareRefusals(shares).filter(({ code }) => code !== 'shares-sum-over-hundred')
      expect(refusals).toEqual([])
      expect(knownConcentration(shares).coverage).toBeGreaterThan(94)
      expect(knownConcentration(shares).coverage).toBeLessThan(102)
    }
  })

  test('then the largest are those that the sources show', () => {
    const topOf = (name: string) =>
      knownConcentration(chipMaterialSupplies2023.find((each) => each.name === name)?.shares ?? []).top
    expect(topOf('Neon')).toEqual({ country: 'US', share: 46.6, isCertain: true })
    expect(topOf('Fluorspar')).toMatchObject({ country: 'CN', share: 55.6 })
    expect(chipExports2024.find(({ tariffLine }) => tariffLine === '850511')?.shares[0]).toEqual({
      country: 'CN',
      share: 62.66,
    })
  })
})
