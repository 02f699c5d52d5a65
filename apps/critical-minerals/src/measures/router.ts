import { ministryDay } from '@trilateral/contracts'
import type { Caller } from '@trilateral/service'
import { endInput, recordInput, resumeInput, suspendInput } from './commands.ts'
import { inForceOn } from './in-force.ts'
import { listMeasures } from './list-measures.ts'
import { measureFile, measureFileInput } from './measure-file.ts'
import { getInput, inForceInput, listInput } from './questions.ts'
import type { Recorder } from './register.ts'
import { accept, officials, router, signedIn } from '../trpc.ts'
import { answerOf, pageOf, warningsView } from './views.ts'
import { suspensionsEndingWithin } from './warnings.ts'

const recorder = ({ party, subject, name }: Caller): Recorder => ({ party, subject, name })

const today = (ctx: { caller: Caller; now: () => Date }) => ministryDay(ctx.caller.party, ctx.now())

/** What people ask of the register, and what officials record in it. */
export const measuresRouter = router({
  /** Measures that the reader may see, each with the clauses that touch the question and how they stand on the day. */
  list: signedIn.input(listInput).query(async ({ input, ctx }) => {
    const records = await ctx.register.visibleTo(ctx.caller.party)
    return listMeasures(records, input, today(ctx))
  }),

  /** The same view as a file. */
  file: signedIn.input(measureFileInput).query(async ({ input, ctx }) => {
    const records = await ctx.register.visibleTo(ctx.caller.party)
    return measureFile(records, input, { today: today(ctx), now: ctx.now() })
  }),

  /** One measure with its clauses on a day and everything that was ever recorded of it. */
  get: signedIn.input(getInput).query(async ({ input, ctx }) => {
    const found = accept(await ctx.register.historyOf(ctx.caller.party, input.id))
    const day = today(ctx)
    return pageOf(found, ctx.caller.party, { on: input.on ?? day, today: day })
  }),

  /** "What was in force on this date for this target?" Clause by clause: one instrument stands in several states at once. */
  inForce: signedIn.input(inForceInput).query(async ({ input, ctx }) => {
    const { target, material } = input
    const on = input.on ?? today(ctx)
    const records = await ctx.register.visibleTo(ctx.caller.party)
    const clauses = inForceOn(records, { on, target, material }).flatMap((answer) =>
      answer.clauses.map((each) => answerOf(answer.record, each)),
    )
    return { on, target, material: material ?? null, clauses }
  }),

  /** Suspensions that end within 30, 7 or 1 days, and those that ran out without anybody recording what followed. */
  warnings: signedIn.query(async ({ ctx }) => {
    const day = today(ctx)
    return warningsView(suspensionsEndingWithin(await ctx.register.visibleTo(ctx.caller.party), day), day)
  }),

  record: officials
    .input(recordInput)
    .mutation(async ({ input, ctx }) => accept(await ctx.register.record(recorder(ctx.caller), input))),

  suspend: officials
    .input(suspendInput)
    .mutation(async ({ input, ctx }) => accept(await ctx.register.suspend(recorder(ctx.caller), input))),

  resume: officials
    .input(resumeInput)
    .mutation(async ({ input, ctx }) => accept(await ctx.register.resume(recorder(ctx.caller), input))),

  end: officials
    .input(endInput)
    .mutation(async ({ input, ctx }) => accept(await ctx.register.end(recorder(ctx.caller), input))),
})
