import { asOfOf, momentInput, momentOf } from '../answer/moment.ts'
import { reader, router } from '../trpc.ts'
import type { ExposureList } from './views.ts'

/** Which area registers third countries' measures. */
const MEASURES_OF = 'critical-minerals'

export const exposureRouter = router({
  /** From measure to commitment: what chip making is exposed to, and what it would be. */
  list: reader.input(momentInput.prefault({})).query(async ({ ctx, input }): Promise<ExposureList> => {
    const moment = momentOf(ctx, input)
    const [list, { areas }] = await Promise.all([
      ctx.exposure.list(moment),
      ctx.freshness.of(ctx.caller.party),
    ])
    const heard = areas.find(({ area }) => area === MEASURES_OF)
    return { asOf: asOfOf(ctx, moment), ...list, measuresHeardAt: heard?.lastEventAt ?? null }
  }),
})
