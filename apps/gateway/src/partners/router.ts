import { CEILING_LABELS } from '@trilateral/exchange'
import { z } from 'zod'
import { accept, partnerWatcher, recorder, router, secretariat } from '../trpc.ts'

const code = z.string().min(1).max(60)
const ceiling = z.strictObject({
  tlp: z.enum(CEILING_LABELS),
  audiences: z.array(z.string().max(20)).max(7),
  eventTypes: z.array(z.string().max(120)).max(500),
})
const particulars = { name: z.string().max(500), contact: z.string().max(500), ceiling }
const seen = { code, version: z.int().min(1) }

/** A ministry's systems: its secretariat manages them, its auditors read. */
export const partnersRouter = router({
  list: partnerWatcher.query(({ ctx }) => ctx.partners.list(ctx.caller.party)),

  get: partnerWatcher
    .input(z.strictObject({ code }))
    .query(async ({ ctx, input }) => accept(await ctx.partners.detail(ctx.caller.party, input.code))),

  /** What a ceiling may be made of. */
  choices: partnerWatcher.query(({ ctx }) => ctx.partners.choices(ctx.caller.party)),

  register: secretariat
    .input(z.strictObject({ code: z.string().max(60), ...particulars }))
    .mutation(async ({ ctx, input }) => {
      const partner = accept(await ctx.partners.registry.register(recorder(ctx.caller), input))
      return { code: partner.code }
    }),

  amend: secretariat.input(z.strictObject({ ...seen, ...particulars })).mutation(async ({ ctx, input }) => {
    const partner = accept(await ctx.partners.registry.amend(recorder(ctx.caller), input, input))
    return { code: partner.code }
  }),

  /** New credentials, told here and never again; those before open nothing any more. */
  issue: secretariat.input(z.strictObject(seen)).mutation(async ({ ctx, input }) => {
    const { partner, secret } = accept(await ctx.partners.registry.issue(recorder(ctx.caller), input))
    return { code: partner.code, secret, ways: ctx.partners.ways(partner.code) }
  }),

  suspend: secretariat
    .input(z.strictObject({ ...seen, because: z.string().max(2000) }))
    .mutation(async ({ ctx, input }) => {
      const { because } = input
      const partner = accept(await ctx.partners.registry.suspend(recorder(ctx.caller), input, because))
      return { code: partner.code }
    }),

  resume: secretariat.input(z.strictObject(seen)).mutation(async ({ ctx, input }) => {
    const partner = accept(await ctx.partners.registry.resume(recorder(ctx.caller), input))
    return { code: partner.code }
  }),
})
