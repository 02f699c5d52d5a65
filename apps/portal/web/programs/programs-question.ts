import { partySchema } from '@trilateral/contracts'
import { z } from 'zod'
import { pastDayField } from '../frame/past-day.ts'

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

const question = z.object({
  ...pastDayField,
  area: optional(z.string().regex(/^[a-z-]{1,40}$/)),
  commitment: optional(z.string().regex(/^[a-z][a-z-]{0,39}-[1-9][0-9]?$/)),
  rating: optional(z.enum(['A', 'B', 'C', 'D', 'E', 'reset', 'withheld', 'not-assessed'])),
  party: optional(partySchema),
  status: optional(z.enum(['active', 'closed'])),
  order: optional(z.enum(['worst-first', 'next-milestone'])),
  search: optional(z.string().trim().min(1).max(200)),
})

export type ProgramsQuestion = z.infer<typeof question>

/** Which programs are asked for, as the address says it. */
export const programsQuestion = (search: unknown): ProgramsQuestion => question.parse(search)
