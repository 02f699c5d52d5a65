import { refusalError, whileSessionLives } from '@trilateral/service'
import { tracked } from '@trpc/server'
import { z } from 'zod'
import { reader, router } from '../trpc.ts'

const resume = z.object({
  /** Set by the client when it reconnects: the id of the last message that it got. */
  lastEventId: z.string().max(40).nullish(),
})

export const liveRouter = router({
  /** What changes for the reader's ministry, as it happens. Ends when the session does, at the latest five seconds later. */
  changes: reader.input(resume.prefault({})).subscription(async function* ({ ctx, input, signal }) {
    const { sessionStillValid, request } = ctx
    const session = whileSessionLives(() => sessionStillValid(request), signal)
    try {
      const changes = ctx.feeds.changes(ctx.caller.party, input.lastEventId ?? undefined, session.signal)
      for await (const { id, message } of changes) {
        if (session.signal.aborted) break
        yield tracked(id, message)
      }
      if (session.ended()) throw refusalError({ code: 'sign-in-required' })
    } finally {
      session.release()
    }
  }),
})
