import { calendarDateSchema } from '@trilateral/contracts'
import { z } from 'zod'
import { pastDayField } from '../frame/past-day.ts'

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

const question = z.object({
  ...pastDayField,
  from: optional(calendarDateSchema),
  to: optional(calendarDateSchema),
  area: optional(z.string().regex(/^[a-z-]{1,40}$/)),
  view: optional(z.enum(['table', 'chart'])),
  critical: optional(z.boolean()),
})

export type TimelineQuestion = z.infer<typeof question>

/** Which window is shown and how, as the address says it. A window that ends before it begins is none. */
export function timelineQuestion(search: unknown): TimelineQuestion {
  const asked = question.parse(search)
  const { from, to } = asked
  return from !== undefined && to !== undefined && from > to
    ? { ...asked, from: undefined, to: undefined }
    : asked
}
