import { z } from 'zod'
import { countryCodeSchema } from '../critical-minerals/measure.ts'
import { sourceSchema } from '../fact-source.ts'
import { multilingualTextSchema } from '../language.ts'
import { nomenclatureSchema, tradeBasisSchema } from './trade-data-set.ts'

export const hsLineSchema = z
  .string()
  .regex(/^[0-9]{6}$/, 'line-not-a-code')
  .describe('A line of the Harmonized System that all countries share.')

/** US dollars of the year, to the cent. */
const dollars = z.number().min(0)

export const importedFromSchema = z.strictObject({
  country: countryCodeSchema
    .nullable()
    .describe('ISO 3166-1 alpha-2; null: statistics name no country of today.'),
  area: z
    .int()
    .min(1)
    .max(999)
    .describe('The number that the UN gives the country or area: 490 is "Other Asia, nes".'),
  value: dollars,
  kilograms: z.number().min(0).nullable().describe('Null: not known, which is not nought.'),
})

export const supplierSharesSchema = z
  .strictObject({
    id: z.uuid(),
    title: multilingualTextSchema,
    dataSet: z.uuid().describe('The data set that it was computed of.'),
    importer: countryCodeSchema,
    line: hsLineSchema,
    year: z.int().min(1962).max(2100),
    nomenclature: nomenclatureSchema,
    basis: tradeBasisSchema,
    /** All that the importer bought: its own total where it states one, else the sum of the suppliers. */
    total: dollars,
    suppliers: z.array(importedFromSchema).max(260).describe('Largest first.'),
    hhi: z
      .number()
      .min(0)
      .max(10_000)
      .nullable()
      .describe('Sum of squared percent shares of the countries that are named, 0 to 10,000; null: none is.'),
    coverage: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('Of the total, what countries are named for, 0 to 1; null where the total is nought.'),
    source: sourceSchema,
    illustrative: z.boolean(),
    withdrawn: z.boolean().describe('The data set was withdrawn.'),
  })
  .describe(
    'From whom an importer bought goods of one line in one year, computed of a data set once it was imported. Whole: concentration and shares follow from the values without asking anybody.',
  )

export type ImportedFrom = z.infer<typeof importedFromSchema>
export type SupplierShares = z.infer<typeof supplierSharesSchema>
