import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { supplyMaterialSchema } from '../materials/schemas.ts'
import { SUPPLY_MATERIALS } from '../materials/materials.ts'
import { granted } from '../testing/given.ts'
import { parseSharesRows } from './parse-shares-rows.ts'
import type { SharesRow } from './read-row.ts'
import { sharesTable } from './shares-table.ts'

const text = fc.string({ minLength: 1, maxLength: 30 }).filter((one) => one.trim() === one)
const rows: fc.Arbitrary<SharesRow> = fc.constantFrom(...supplyMaterialSchema.options).chain((material) =>
  fc.record({
    material: fc.constant(material),
    stage: fc.constantFrom(...SUPPLY_MATERIALS[material].stages),
    country: fc.constantFrom('CN', 'JP', 'KR', 'US', 'XK'),
    year: fc.integer({ min: 1900, max: 2099 }),
    share: fc.double({ min: 0, max: 100, noNaN: true }),
    scope: fc.constantFrom('global', 'sourcing'),
    source: fc.record({
      name: text,
      url: fc.constantFrom(null, 'https://doi.org/10.2873/725585'),
      accessedOn: fc.constantFrom(null, '2026-11-24'),
    }),
    t: fc.constantFrom(null, 0.8, 1, 1.5),
    note: fc.option(text),
  }),
)

test('what is exported comes back as the same rows', () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 20 }), (given) => {
      const { rows: reports, refused } = granted(parseSharesRows(sharesTable(given)))
      expect(refused).toBe(0)
      expect(reports.map((report) => report.accepted && report.row)).toEqual(given)
    }),
  )
})
