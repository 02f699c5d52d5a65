import { refused } from '@trilateral/contracts'
import type { Recorder } from '@trilateral/records'
import type { Caller } from '@trilateral/service'
import { keepMap, previewMap } from '../map-file/import-map.ts'
import { keepMapInput, mapFilesInput } from '../map-file/questions.ts'
import { inputFile, inputFileInput } from '../stage-map/input-file.ts'
import { inputPage } from '../stage-map/input-page.ts'
import { summaryOf } from '../stage-map/input-summary.ts'
import { listInputs } from '../stage-map/list-inputs.ts'
import { getInput, inputFilter } from '../stage-map/questions.ts'
import { accept, officials, router, signedIn } from '../trpc.ts'
import { chipInputRecord } from './chip-input-record.ts'
import { amendInput, recordInput } from './commands.ts'
import { amendChipInput, recordChipInput } from './register.ts'

const recorder = ({ party, subject, name }: Caller): Recorder => ({ party, subject, name })

/** What people ask of the map and of its register, and what officials record in it. */
export const chipInputsRouter = router({
  /** The map: inputs that the reader may see, with concentration computed from the shares that stand. */
  list: signedIn.input(inputFilter).query(async ({ input, ctx }) => {
    const { party } = ctx.caller
    const all = await ctx.records.all(party, chipInputRecord)
    return { visible: all.length, items: listInputs(all, input).map((kept) => summaryOf(kept, party)) }
  }),

  /** The same view as a file. */
  file: signedIn.input(inputFileInput).query(async ({ input, ctx }) => {
    const { party } = ctx.caller
    const all = await ctx.records.all(party, chipInputRecord)
    return inputFile(all, input, { reader: party, now: ctx.now() })
  }),

  /** One input: every fact with its source, what it is made from and what depends on it, and its versions. */
  get: signedIn.input(getInput).query(async ({ input: { id }, ctx }) => {
    const { party } = ctx.caller
    const all = await ctx.records.all(party, chipInputRecord)
    const kept = all.find((each) => each.id === id)
    if (!kept) return accept(refused('chip-input-not-found'))
    return inputPage(kept, all, await ctx.records.versions(party, chipInputRecord, id), party)
  }),

  record: officials
    .input(recordInput)
    .mutation(async ({ input, ctx }) => accept(await recordChipInput(ctx, recorder(ctx.caller), input))),

  amend: officials
    .input(amendInput)
    .mutation(async ({ input, ctx }) => accept(await amendChipInput(ctx, recorder(ctx.caller), input))),

  /** Reads a map in five files and tells row by row what keeping it would do. Nothing is kept. */
  previewMap: officials
    .input(mapFilesInput)
    .mutation(async ({ input, ctx }) => accept(await previewMap(ctx, recorder(ctx.caller), input))),

  /** Keeps what was previewed, and nothing else. */
  keepMap: officials
    .input(keepMapInput)
    .mutation(async ({ input, ctx }) => accept(await keepMap(ctx, recorder(ctx.caller), input))),
})
