import { areas, calendarDateSchema, decided, ministryDay, refused } from '@trilateral/contracts'
import { CLAUSE_STATES, countryCodeSchema, materialSchema } from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'
import { accept, reader, router } from '../trpc.ts'
import { clausesAnswering } from './question.ts'
import { itemOf, type MeasureList, type MeasurePage } from './views.ts'

const moment = z.object({
  /** The day whose state is asked for; today at the reader's ministry when left out. */
  on: calendarDateSchema.optional(),
  /** The instant whose knowledge is asked for; what is known now when left out. */
  knownAt: z.iso.datetime({ offset: true }).optional(),
})

const question = moment.extend({
  area: z.enum(areas.map(({ code }) => code)).optional(),
  target: countryCodeSchema.optional(),
  material: materialSchema.optional(),
  state: z.enum(CLAUSE_STATES).optional(),
  search: z.string().trim().max(200).optional(),
  limit: z.int().min(1).max(1000).default(500),
})

const AREA = 'critical-minerals'

export const measuresRouter = router({
  /** Measures across areas that touch the question, each with the clauses that answer it. */
  list: reader.input(question.prefault({})).query(async ({ ctx, input }): Promise<MeasureList> => {
    const { area, limit, knownAt, on: day, ...narrowing } = input
    const { party } = ctx.caller
    const today = ministryDay(party, ctx.now())
    const on = day ?? today
    const kept = area === undefined || area === AREA ? await ctx.measures.all(party, knownAt) : []
    const items = kept
      .map((each) => itemOf(each, clausesAnswering(each.measure, { on, ...narrowing })))
      .filter(({ clauses }) => clauses.length > 0)
    return { on, today, knownAt: knownAt ?? null, total: items.length, items: items.slice(0, limit) }
  }),

  /** One measure and its history. What the reader may not see is not found, like what does not exist. */
  get: reader.input(moment.extend({ id: z.uuid() })).query(async ({ ctx, input }): Promise<MeasurePage> => {
    const { id, knownAt } = input
    const { party } = ctx.caller
    const [kept, versions] = await Promise.all([
      ctx.measures.one(party, id, knownAt),
      ctx.measures.versions(party, id),
    ])
    const found = accept(kept ? decided(kept) : refused('not-found', 'id'))
    const today = ministryDay(party, ctx.now())
    const on = input.on ?? today
    const clauses = clausesAnswering(found.measure, { on })
    return { area: AREA, ...found, on, today, knownAt: knownAt ?? null, clauses, versions }
  }),
})
