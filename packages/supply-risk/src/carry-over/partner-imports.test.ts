import { describe, expect, test } from 'vitest'
import { BACI_2024, IMPORT_LINES, partnerImports2024 } from '../reference/index.ts'
import { concentration } from '../shares/concentration.ts'
import { shareRefusals } from '../shares/check-shares.ts'
import { partnerImports } from './partner-imports.ts'

// Needs the folder shared/data beside the repository, and fails without it.
describe('given the trade file of 2024', () => {
  test('when the partners’ imports are computed anew, then they are what we carry', () => {
    expect(partnerImports2024).toEqual(partnerImports())
  })

  test('then no figure is taken from HS 8112.92, which is not gallium and not germanium alone', () => {
    expect(IMPORT_LINES.map(({ tariffLine }) => tariffLine)).not.toContain('811292')
    expect(partnerImports2024.filter(({ tariffLine }) => tariffLine.startsWith('8112'))).toEqual([])
    expect(partnerImports2024.filter(({ material }) => ['gallium', 'germanium'].includes(material))).toEqual(
      [],
    )
  })

  test('then no row would be refused, and what no country is named for stays unknown', () => {
    for (const { shares } of partnerImports2024) {
      expect(shareRefusals(shares)).toEqual([])
      expect(concentration(shares).coverage).toBeGreaterThan(85)
    }
    const oxides = partnerImports2024.find((each) => each.importer === 'JP' && each.tariffLine === '282200')
    expect(concentration(oxides?.shares ?? []).coverage).toBeCloseTo(85.502, 2)
  })

  test('then every line says what it counts, in three languages', () => {
    const magnets = IMPORT_LINES.find(({ tariffLine }) => tariffLine === '850511')
    expect(magnets?.remark?.en).toContain('not neodymium magnets only')
    for (const { remark } of IMPORT_LINES) expect(Object.keys(remark ?? {})).toEqual(['en', 'ja', 'ko'])
    expect(BACI_2024.licence).toBe('Etalab Open Licence 2.0')
  })
})
