import { z } from 'zod'
import { calendarDateSchema } from './calendar-date.ts'

/** Where a fact was read, and on which day. */
export const sourceSchema = z.strictObject({
  name: z.string().trim().min(1).max(300),
  url: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .nullable(),
  accessedOn: calendarDateSchema,
})

export type Source = z.infer<typeof sourceSchema>
