import { countryCodeSchema } from '@trilateral/contracts/critical-minerals'
import { hsLineSchema } from '@trilateral/contracts/semiconductors'
import { FILE_FORMATS } from '@trilateral/files'
import { z } from 'zod'

const year = z.int().min(1962).max(2100)

export const sharesInput = z.strictObject({
  importer: countryCodeSchema,
  line: hsLineSchema,
  /** Left out: the latest that is known. */
  year: year.optional(),
  /** Left out: the data set that says it best. */
  dataSet: z.uuid().optional(),
  /** The year to compare with; left out: the one before, where its figures go by the same nomenclature. */
  before: year.optional(),
})

export const compareInput = sharesInput.pick({ line: true, year: true, dataSet: true })

export const overviewInput = z.strictObject({ importer: countryCodeSchema })

export const exportInput = z.strictObject({
  format: z.enum(FILE_FORMATS),
  /** One importer, or the three partners side by side. */
  importers: z.array(countryCodeSchema).min(1).max(3),
  line: hsLineSchema,
  year: year.optional(),
  dataSet: z.uuid().optional(),
})

export type SharesQuestion = z.infer<typeof sharesInput>
