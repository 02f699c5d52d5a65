import type { Recorder } from '@trilateral/records'
import type { Caller } from '@trilateral/service'
import { accept, officials, router, signedIn } from '../trpc.ts'
import { amendInput, listInput, recordInput } from './commands.ts'
import { amendChipInput, recordChipInput } from './register.ts'
import { chipInputRecord } from './chip-input-record.ts'

const recorder = ({ party, subject, name }: Caller): Recorder => ({ party, subject, name })

const PAGE = 50

/** What people ask of the register, and what officials record in it. */
export const chipInputsRouter = router({
  /** What the reader's ministry may see, the latest change first. */
  list: signedIn.input(listInput).query(async ({ input, ctx }) => {
    const { party } = ctx.caller
    const { items, ...page } = await ctx.records.page(party, chipInputRecord, {
      order: 'changed',
      limit: PAGE,
      ...input,
    })
    return {
      ...page,
      items: items.map(({ state, version, originator, audience, tlp, changedAt }) => ({
        ...state,
        version,
        originator,
        audience,
        tlp,
        changedAt: changedAt.toISOString(),
        ours: originator === party,
      })),
    }
  }),

  record: officials
    .input(recordInput)
    .mutation(async ({ input, ctx }) =>
      accept(await recordChipInput(ctx.records, recorder(ctx.caller), input)),
    ),

  amend: officials
    .input(amendInput)
    .mutation(async ({ input, ctx }) =>
      accept(await amendChipInput(ctx.records, recorder(ctx.caller), input)),
    ),
})
