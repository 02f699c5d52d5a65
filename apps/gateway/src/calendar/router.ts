import { calendarDateSchema, daysBetween, refused } from '@trilateral/contracts'
import { CALENDAR_KINDS } from '@trilateral/contracts/portal'
import { z } from 'zod'
import { areaSchema } from '../answer/area-input.ts'
import { asOfOf, momentInput, momentOf } from '../answer/moment.ts'
import { accept, reader, router } from '../trpc.ts'
import { feedProcedures } from './feed-procedures.ts'
import type { Calendar } from './views.ts'

/** A quarter, and a week on either side. */
const LONGEST_WINDOW = 110

const question = momentInput.extend({
  from: calendarDateSchema,
  to: calendarDateSchema,
  area: areaSchema.optional(),
  kinds: z.array(z.enum(CALENDAR_KINDS)).max(CALENDAR_KINDS.length).default([]),
})

export const calendarRouter = router({
  /** What falls due or happens in a window, on whose day, and which ministries work. */
  get: reader.input(question).query(async ({ ctx, input }): Promise<Calendar> => {
    const { from, to } = input
    if (from > to) accept(refused('window-ends-before-it-begins', 'to'))
    if (daysBetween(from, to) > LONGEST_WINDOW) accept(refused('window-too-long', 'to'))
    const moment = momentOf(ctx, input)
    return { asOf: asOfOf(ctx, moment), ...(await ctx.calendar.get(moment, input)) }
  }),
  ...feedProcedures,
})
