import { calendarDateSchema } from '@trilateral/contracts'
import {
  CLAUSE_STATES,
  countryCodeSchema,
  materialSchema,
  tariffLineSchema,
} from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'

/** The day that a question is about; without it, today at the reader's ministry. */
const on = calendarDateSchema.optional()

export const listInput = z.strictObject({
  on,
  target: countryCodeSchema.optional(),
  material: materialSchema.optional(),
  /** Measures with at least one clause that stands so on the day. */
  state: z.enum(CLAUSE_STATES).optional(),
  search: z.string().trim().max(200).optional(),
})

export const getInput = z.strictObject({ id: z.uuid(), on })

export const inForceInput = z.strictObject({
  on,
  target: countryCodeSchema,
  material: materialSchema.optional(),
})

export const attributeInput = z.strictObject({ line: tariffLineSchema, material: materialSchema })

export type ListInput = z.infer<typeof listInput>
