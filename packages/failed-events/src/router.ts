import { createTrpcBase } from '@trilateral/service'
import { z } from 'zod'
import type { FailedEventsConsole } from './console.ts'

/** What a context must hold for these procedures. */
export interface FailedEventsContext {
  readonly failedEvents: FailedEventsConsole
}

const { router, withRole, accept } = createTrpcBase<FailedEventsContext>({
  refusalCodes: {
    'failed-event-not-found': 'NOT_FOUND',
    'dead-letter-not-open': 'CONFLICT',
    'discard-already-proposed': 'CONFLICT',
    'settling-waits-for-rebuild': 'CONFLICT',
    'breaker-not-tripped': 'CONFLICT',
    'correction-by-another-ministry': 'FORBIDDEN',
    'discard-needs-two-people': 'FORBIDDEN',
  },
})

/** Everybody may look at what is for their ministry; who enters and who keeps the record acts; the secretariat is the second person. */
const readers = withRole('official', 'leadership', 'auditor', 'secretariat')
const actors = withRole('official', 'secretariat')
const secretariat = withRole('secretariat')

const letter = { reader: z.string().max(40), id: z.string().regex(/^[0-9]{1,18}$/, 'failed-event-not-found') }
const because = z.string().trim().min(1, 'reason-missing').max(1000, 'reason-too-long')
const correction = z.strictObject({
  ...letter,
  because,
  data: z.json(),
  version: z.int().min(1).optional(),
})
const replay = z.strictObject({
  reader: letter.reader,
  what: z.enum(['one', 'key', 'all']),
  id: letter.id.optional(),
  because: because.nullable(),
})

export const failedEventsRouter = router({
  list: readers.query(({ ctx }) => ctx.failedEvents.list(ctx.caller)),
  get: readers
    .input(z.strictObject(letter))
    .query(async ({ ctx, input }) => accept(await ctx.failedEvents.get(ctx.caller, input))),

  replay: actors
    .input(replay)
    .mutation(async ({ ctx, input: { id, ...input } }) =>
      accept(
        await ctx.failedEvents.replay(ctx.caller, { ...input, ...(id ? { id } : {}), isRehearsal: false }),
      ),
    ),
  rehearseReplay: actors
    .input(replay)
    .mutation(async ({ ctx, input: { id, ...input } }) =>
      accept(
        await ctx.failedEvents.replay(ctx.caller, { ...input, ...(id ? { id } : {}), isRehearsal: true }),
      ),
    ),

  correct: withRole('official')
    .input(correction)
    .mutation(async ({ ctx, input: { version, ...input } }) =>
      accept(await ctx.failedEvents.correct(ctx.caller, { ...input, ...(version ? { version } : {}) })),
    ),
  rehearseCorrection: withRole('official')
    .input(correction)
    .mutation(async ({ ctx, input: { version, ...input } }) =>
      accept(
        await ctx.failedEvents.rehearseCorrection(ctx.caller, { ...input, ...(version ? { version } : {}) }),
      ),
    ),

  proposeDiscard: actors
    .input(z.strictObject({ ...letter, because }))
    .mutation(async ({ ctx, input }) => accept(await ctx.failedEvents.proposeDiscard(ctx.caller, input))),
  withdrawDiscard: actors
    .input(z.strictObject({ ...letter, because }))
    .mutation(async ({ ctx, input }) => accept(await ctx.failedEvents.withdrawDiscard(ctx.caller, input))),
  rehearseDiscard: actors
    .input(z.strictObject(letter))
    .mutation(async ({ ctx, input }) => accept(await ctx.failedEvents.rehearseDiscard(ctx.caller, input))),
  confirmDiscard: secretariat
    .input(z.strictObject(letter))
    .mutation(async ({ ctx, input }) => accept(await ctx.failedEvents.confirmDiscard(ctx.caller, input))),

  closeBreaker: secretariat
    .input(z.strictObject({ reader: letter.reader, because }))
    .mutation(async ({ ctx, input }) => accept(await ctx.failedEvents.closeBreaker(ctx.caller, input))),
})

/** What a browser bundle knows of these procedures: the type alone. */
export type FailedEventsRouter = typeof failedEventsRouter
