import { handlingSchema } from '@trilateral/contracts/portal'
import { commitmentCodeSchema } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import { areaSchema } from '../answer/area-input.ts'
import { asOfOf, momentInput, momentOf } from '../answer/moment.ts'
import { accept, asker, reader, recorder, router } from '../trpc.ts'
import { askHandling } from './handling/ask-handling.ts'
import type { AlertList, RaisedAlert } from './views.ts'

const question = momentInput.extend({
  area: areaSchema.optional(),
  commitment: commitmentCodeSchema.optional(),
  program: z.uuid().optional(),
  /** Only those that are not closed. */
  open: z.boolean().default(false),
  after: z.string().max(200).optional(),
  limit: z.int().min(1).max(100).default(50),
})

export const alertsRouter = router({
  /** What happened that bears on commitments: open first, with evidence and what it touches. */
  list: reader.input(question.prefault({})).query(async ({ ctx, input }): Promise<AlertList> => {
    const moment = momentOf(ctx, input)
    const page = accept(await ctx.alerts.page(moment, input))
    return { asOf: asOfOf(ctx, moment), ...page }
  }),

  /** One of them as it stands now. */
  get: reader
    .input(z.strictObject({ id: z.uuid() }))
    .query(async ({ ctx, input }): Promise<RaisedAlert> =>
      accept(await ctx.alerts.one(momentOf(ctx, {}), input.id)),
    ),

  /** Asks the area that keeps an alert to acknowledge it, or to give it to somebody. The area decides, and `list` tells what became of it. */
  ask: asker
    .input(z.strictObject({ requestId: z.uuid(), alert: z.uuid(), handling: handlingSchema }))
    .mutation(async ({ ctx, input }) => accept(await askHandling(ctx.asking, recorder(ctx.caller), input))),
})
