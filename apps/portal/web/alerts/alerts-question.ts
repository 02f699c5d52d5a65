import { z } from 'zod'
import { pastDayField } from '../frame/past-day.ts'

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

const question = z.object({
  ...pastDayField,
  area: optional(z.string().regex(/^[a-z-]{1,40}$/)),
  commitment: optional(z.string().regex(/^[a-z][a-z-]{0,39}-[1-9][0-9]?$/)),
  open: optional(z.boolean()),
})

export type AlertsQuestion = z.infer<typeof question>

/** Which alerts are asked for, as the address says it. */
export const alertsQuestion = (search: unknown): AlertsQuestion => question.parse(search)
