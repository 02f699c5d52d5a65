import { languageSchema } from '@trilateral/contracts'
import { z } from 'zod'
import { accept, reader } from '../trpc.ts'
import { feedPath } from './feeds/feed-path.ts'

/** A reader's own calendar addresses: nobody asks about another's. */
export const feedProcedures = {
  feeds: reader.query(({ ctx }) => ctx.calendarFeeds.list(ctx.caller)),

  /** Makes an address. Its path, with the token, is in this answer alone. */
  createFeed: reader
    .input(
      z.strictObject({
        label: z.string().trim().min(1, 'feed-label-missing').max(60, 'feed-label-too-long'),
        language: languageSchema,
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const { feed, token } = accept(await ctx.calendarFeeds.create(ctx.caller, input))
      return { feed, path: feedPath(token) }
    }),

  revokeFeed: reader
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(async ({ ctx, input }) => accept(await ctx.calendarFeeds.revoke(ctx.caller, input.id))),
}
