import { z } from 'zod'
import { pastDayField } from '../frame/past-day.ts'

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

export const VIEWS = ['world', 'EU', 'JP', 'KR', 'US'] as const

const question = z.object({
  ...pastDayField,
  /** Who is supplied. */
  view: optional(z.enum(VIEWS)),
  material: optional(z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)),
  /** From how much on the index stands out. */
  threshold: optional(z.coerce.number().int().min(1).max(9999)),
})

export type SupplyView = (typeof VIEWS)[number]
export type SupplyQuestion = z.infer<typeof question>

/** Which supply is shown, of what, and against which threshold, as the address says it. */
export const supplyQuestion = (search: unknown): SupplyQuestion => question.parse(search)

const comparison = z.object({ ...pastDayField, with: optional(z.uuid()) })

/** With which other position one is compared. */
export const positionQuestion = (search: unknown): z.infer<typeof comparison> => comparison.parse(search)
