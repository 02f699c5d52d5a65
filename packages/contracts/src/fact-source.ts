import { z } from 'zod'
import { calendarDateSchema } from './calendar-date.ts'

export const sourceSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(300),
    url: z
      .url({ protocol: /^https?$/ })
      .max(1000)
      .nullable(),
    accessedOn: calendarDateSchema,
  })
  .describe('Where a fact was read, and on which day.')

export type Source = z.infer<typeof sourceSchema>
