import { z } from 'zod'
import { pastDayField } from '../frame/past-day.ts'

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

export const KINDS = [
  'meeting',
  'ministerial-due',
  'decision-due',
  'milestone-due',
  'action-due',
  'suspension-ends',
  'assessment-grows-old',
] as const

const question = z.object({
  ...pastDayField,
  /** Left out: from today on. */
  month: optional(z.string().regex(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/)),
  view: optional(z.enum(['month', 'agenda'])),
  area: optional(z.string().regex(/^[a-z-]{1,40}$/)),
  kind: optional(z.enum(KINDS)),
})

export type CalendarQuestion = z.infer<typeof question>

/** Which month is shown and how, as the address says it. */
export const calendarQuestion = (search: unknown): CalendarQuestion => question.parse(search)
