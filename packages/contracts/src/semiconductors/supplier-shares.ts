import { z } from 'zod'
import { countryCodeSchema } from '../critical-minerals/measure.ts'
import { sourceSchema } from '../fact-source.ts'
import { multilingualTextSchema } from '../language.ts'
import { nomenclatureSchema, tradeBasisSchema } from './trade-data-set.ts'

/** A line of the Harmonized System that all countries share. */
export const hsLineSchema = z.string().regex(/^[0-9]{6}$/, 'line-not-a-code')

/** US dollars of the year, to the cent. */
const dollars = z.number().min(0)

export const importedFromSchema = z.strictObject({
  /** ISO 3166-1 alpha-2; null: statistics name no country of today. */
  country: countryCodeSchema.nullable(),
  /** The UN's number of the country or area: 490 is "Other Asia, nes". */
  area: z.int().min(1).max(999),
  value: dollars,
  /** Null: not known, which is not nought. */
  kilograms: z.number().min(0).nullable(),
})

/**
 * From whom an importer bought goods of one line in one year, computed of a data set once it was imported. Whole: concentration
 * and shares follow from the values without asking anybody.
 */
export const supplierSharesSchema = z.strictObject({
  id: z.uuid(),
  title: multilingualTextSchema,
  /** The data set that it was computed of. */
  dataSet: z.uuid(),
  importer: countryCodeSchema,
  line: hsLineSchema,
  year: z.int().min(1962).max(2100),
  nomenclature: nomenclatureSchema,
  basis: tradeBasisSchema,
  /** All that the importer bought: its own total where it states one, else the sum of the suppliers. */
  total: dollars,
  /** Largest first. */
  suppliers: z.array(importedFromSchema).max(260),
  /** Sum of squared percent shares of the countries that are named, 0 to 10,000; null: none is. */
  hhi: z.number().min(0).max(10_000).nullable(),
  /** Of the total, what countries are named for, 0 to 1; null where the total is nought. */
  coverage: z.number().min(0).max(1).nullable(),
  source: sourceSchema,
  illustrative: z.boolean(),
  /** The data set was withdrawn. */
  withdrawn: z.boolean(),
})

export type ImportedFrom = z.infer<typeof importedFromSchema>
export type SupplierShares = z.infer<typeof supplierSharesSchema>
