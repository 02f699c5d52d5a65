import { refused } from '@trilateral/contracts'
import type { Recorder } from '@trilateral/records'
import type { Caller } from '@trilateral/service'
import { z } from 'zod'
import { chipInputRecord } from '../chip-inputs/chip-input-record.ts'
import { accept, officials, router, signedIn, type AreaContext } from '../trpc.ts'
import { compareInput, saveInput, shareInput } from './scenario-draft.ts'
import { scenarioRecord } from './scenario-record.ts'
import { registerFor, saveScenario, shareScenario } from './scenario-register.ts'
import { scenarioView } from './scenario-views.ts'
import { touchedBy } from './touched.ts'

type Asked = AreaContext & { readonly caller: Caller }

const recorder = ({ party, subject, name }: Caller): Recorder => ({ party, subject, name })

async function viewOf({ records, caller: { party } }: Asked, id: string) {
  const kept = await records.one(party, scenarioRecord, id)
  if (!kept) return accept(refused('scenario-not-found'))
  return scenarioView(kept, party, await records.one(party, chipInputRecord, kept.state.input.id))
}

/** "Supplier country X stops input Y for N months": tried, kept, compared, shared. */
export const scenariosRouter = router({
  list: signedIn.query(async ({ ctx }) => {
    const { party } = ctx.caller
    const [kept, inputs] = await Promise.all([
      ctx.records.all(party, scenarioRecord),
      ctx.records.all(party, chipInputRecord),
    ])
    const byId = new Map(inputs.map((input) => [input.id, input]))
    return kept.map((each) => scenarioView(each, party, byId.get(each.state.input.id) ?? null))
  }),

  /** The inputs that a scenario can be tried on: those of which anybody knows who provides them. */
  inputs: signedIn.query(async ({ ctx }) =>
    (await ctx.records.all(ctx.caller.party, chipInputRecord))
      .filter(({ state }) => state.providers !== null)
      .map(({ id, state }) => ({ id, title: state.title, stage: state.stage })),
  ),

  /** What a trial of one input is computed from, and what hangs on the input whatever stops. The trial itself is the reader's browser's. */
  basis: signedIn.input(z.strictObject({ inputId: z.uuid() })).query(async ({ input, ctx }) => {
    const { party } = ctx.caller
    const kept = await ctx.records.one(party, chipInputRecord, input.inputId)
    if (!kept) return accept(refused('chip-input-not-found'))
    const { inputs, programs } = await registerFor(ctx, party, [party])
    const touched = touchedBy(
      kept.state,
      inputs.map(({ state }) => state),
    )
    return {
      input: kept.state,
      version: kept.version,
      audience: kept.audience,
      touched: { ...touched, programs: programs.filter(({ id }) => touched.programs.includes(id)) },
    }
  }),

  get: signedIn.input(z.strictObject({ id: z.uuid() })).query(({ input, ctx }) => viewOf(ctx, input.id)),

  compare: signedIn
    .input(compareInput)
    .query(({ input, ctx }) => Promise.all(input.ids.map((id) => viewOf(ctx, id)))),

  save: officials
    .input(saveInput)
    .mutation(async ({ input, ctx }) => accept(await saveScenario(ctx, recorder(ctx.caller), input))),

  share: officials
    .input(shareInput)
    .mutation(async ({ input, ctx }) => accept(await shareScenario(ctx, recorder(ctx.caller), input))),
})

export type { ScenarioRefusal } from './refusals.ts'
export type { ScenarioView } from './scenario-views.ts'
