import { calendarDateSchema, refused } from '@trilateral/contracts'
import { commitmentCodeSchema } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import { areaSchema } from '../answer/area-input.ts'
import { asOfOf, momentInput, momentOf } from '../answer/moment.ts'
import { accept, reader, router } from '../trpc.ts'
import type { Timeline } from './views.ts'

const question = momentInput.extend({
  /** Left out: half a year before the day that is asked for. */
  from: calendarDateSchema.optional(),
  /** Left out: a year and a half after it. */
  to: calendarDateSchema.optional(),
  area: areaSchema.optional(),
  commitment: commitmentCodeSchema.optional(),
  limit: z.int().min(1).max(500).default(200),
})

export const timelineRouter = router({
  /** Milestones of a window against their baseline and the ministerial meeting, by program. */
  get: reader.input(question.prefault({})).query(async ({ ctx, input }): Promise<Timeline> => {
    const moment = momentOf(ctx, input)
    const { from, to } = input
    if (from !== undefined && to !== undefined && from > to)
      accept(refused('window-ends-before-it-begins', 'to'))
    return { asOf: asOfOf(ctx, moment), ...(await ctx.timeline.get(moment, input)) }
  }),
})
