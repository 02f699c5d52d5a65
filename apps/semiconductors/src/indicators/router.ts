import { ministryDay, refused, type Decision, type MultilingualText, type Party } from '@trilateral/contracts'
import type { Receipt, Recorder } from '@trilateral/records'
import type { Caller } from '@trilateral/service'
import { alertRecord } from '@trilateral/work-program'
import { chipInputRecord } from '../chip-inputs/chip-input-record.ts'
import { accept, officials, router, signedIn, type AreaContext } from '../trpc.ts'
import { amendInput, fileInput, getInput, keepInput, recordInput } from './commands.ts'
import { keepValues, previewValues } from './import-values.ts'
import { indicatorRecord } from './indicator-record.ts'
import { amendIndicator, recordIndicator } from './register.ts'
import { settleAlerts } from './settle-alerts.ts'
import { byUnusual, pageOf, summaryOf } from './views.ts'

type Asked = AreaContext & { readonly caller: Caller }

const recorder = ({ party, subject, name }: Caller): Recorder => ({ party, subject, name })

async function summaries({ records, caller: { party }, now }: Asked) {
  const all = await records.all(party, indicatorRecord)
  return all.map((kept) => summaryOf(kept, ministryDay(party, now()), party))
}

/** What was decided stands; then its alerts are seen to, also when the same wish comes a second time. */
async function withAlerts(ctx: Asked, decision: Decision<Receipt>): Promise<Receipt> {
  const receipt = accept(decision)
  const kept = await ctx.records.one(ctx.caller.party, indicatorRecord, receipt.id)
  if (kept) await settleAlerts(ctx, kept)
  return receipt
}

/** The inputs that the reader may see, by name. Of the others nothing is told, not even how many. */
async function inputsOf({ records, caller }: Asked, ids: readonly string[]) {
  const seen = await Promise.all(ids.map((id) => records.one(caller.party, chipInputRecord, id)))
  return seen.flatMap((kept): { id: string; title: MultilingualText }[] =>
    kept ? [{ id: kept.id, title: kept.state.title }] : [],
  )
}

async function alertStatus({ records }: Asked, party: Party, id: string) {
  const kept = await records.one(party, alertRecord, id)
  return kept?.state.status ?? null
}

/** Series that warn early: what they say, what is unusual in it, and when they were beyond a threshold. */
export const indicatorsRouter = router({
  /** What the reader's ministry may see, the latest change first. */
  list: signedIn.query(({ ctx }) => summaries(ctx)),

  /** The same, what is most unusual for its own history first. */
  earlyWarning: signedIn.query(async ({ ctx }) => byUnusual(await summaries(ctx))),

  /** One indicator, as it is known or as it was known on a day. */
  get: signedIn.input(getInput).query(async ({ input: { id, asKnownOn }, ctx }) => {
    const { party } = ctx.caller
    const kept = await ctx.records.one(party, indicatorRecord, id)
    if (!kept) return accept(refused('indicator-not-found'))
    const { chipInputs, crossings, ...page } = pageOf(kept, asKnownOn ?? ministryDay(party, ctx.now()), party)
    const inputs = await inputsOf(ctx, chipInputs)
    return {
      ...page,
      inputs,
      // Who keeps it named them; for all others there are only those that they see.
      chipInputs: page.ours ? chipInputs : inputs.map((input) => input.id),
      crossings: await Promise.all(
        crossings.map(async (each) => ({
          ...each,
          alertStatus: await alertStatus(ctx, party, each.alert),
        })),
      ),
    }
  }),

  record: officials
    .input(recordInput)
    .mutation(async ({ input, ctx }) => accept(await recordIndicator(ctx, recorder(ctx.caller), input))),

  amend: officials
    .input(amendInput)
    .mutation(async ({ input, ctx }) =>
      withAlerts(ctx, await amendIndicator(ctx, recorder(ctx.caller), input)),
    ),

  /** Reads a file of values and tells line by line what keeping it would do. Nothing is kept. */
  previewValues: officials
    .input(fileInput)
    .mutation(async ({ input, ctx }) => accept(await previewValues(ctx, recorder(ctx.caller), input))),

  /** Keeps what was previewed, and nothing else. */
  keepValues: officials
    .input(keepInput)
    .mutation(async ({ input, ctx }) => withAlerts(ctx, await keepValues(ctx, recorder(ctx.caller), input))),
})

export type { PlannedLine, LineAction } from './plan-values.ts'
export type { ValuesPreview } from './import-values.ts'
export type { IndicatorRefusal } from './refusals.ts'
