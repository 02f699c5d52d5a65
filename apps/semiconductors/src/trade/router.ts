import { ministryDay, type Decision } from '@trilateral/contracts'
import { writeFile } from '@trilateral/files'
import type { Recorder } from '@trilateral/records'
import type { Caller } from '@trilateral/service'
import { z } from 'zod'
import { accept, officials, router, signedIn } from '../trpc.ts'
import { tradeDataSetRecord } from './data-set-record.ts'
import { beginImport, beginInput, previewFile, previewInput } from './import/begin-import.ts'
import { cancelImport, withdrawDataSet, withdrawInput } from './import/end-import.ts'
import { importView } from './import/import-view.ts'
import { keepImport } from './import/keep-import.ts'
import { refusedRows } from './import/refused-rows.ts'
import { importOf, latestImports } from './import/trade-import.ts'
import { compareInput, exportInput, overviewInput, sharesInput } from './questions.ts'
import { refuse } from './refusals.ts'
import { answerShares, compareImporters, overviewOf } from './shares/answer-shares.ts'
import { sharesTable } from './shares/export-shares.ts'

const recorder = ({ party, subject, name }: Caller): Recorder => ({ party, subject, name })

const byId = z.strictObject({ id: z.uuid() })
/** Refused rows that a screen shows; the report has all. */
const SHOWN_REFUSED = 200
const SHOWN_IMPORTS = 20

/** Customs data: who imports, who supplies, and what the files say of it. */
export const tradeRouter = router({
  shares: signedIn
    .input(sharesInput)
    .query(async ({ input, ctx }) => accept(await answerShares(ctx.trade, ctx.caller.party, input))),

  compare: signedIn
    .input(compareInput)
    .query(async ({ input, ctx }) => accept(await compareImporters(ctx.trade, ctx.caller.party, input))),

  overview: signedIn
    .input(overviewInput)
    .query(async ({ input, ctx }) => accept(await overviewOf(ctx.trade, ctx.caller.party, input.importer))),

  /** The same view as a file. */
  exportFile: signedIn.input(exportInput).query(async ({ input, ctx }) => {
    const { format, importers, ...question } = input
    const { party } = ctx.caller
    const answers = await Promise.all(
      importers.map((importer) => answerShares(ctx.trade, party, { ...question, importer })),
    )
    const known = answers.flatMap((answer) => (answer.ok ? [answer.value] : []))
    // One partner of three may be unknown; all of them are a no.
    const [first] = answers
    if (known.length === 0 && first) accept<unknown>(first)
    const name = `supplier-shares-${importers.join('-')}-${input.line}-${ministryDay(party, ctx.now())}`
    const exported = known.map(({ importer, line, chosen, shares }) => ({
      importer,
      line,
      vintage: chosen,
      shares,
    }))
    return writeFile(name, format, sharesTable(exported))
  }),

  /** Data sets that the reader's ministry may see, what changed last first. */
  dataSets: signedIn.query(async ({ ctx }) => {
    const all = await ctx.records.all(ctx.caller.party, tradeDataSetRecord)
    return all.map(({ state, version, originator, audience, tlp, changedAt }) => ({
      ...state,
      version,
      originator,
      audience,
      tlp,
      changedAt: changedAt.toISOString(),
      ours: originator === ctx.caller.party,
    }))
  }),

  previewFile: officials.input(previewInput).mutation(({ input }) => accept(previewFile(input))),

  begin: officials
    .input(beginInput)
    .mutation(async ({ input, ctx }) =>
      importView(accept(await beginImport(ctx.trade, recorder(ctx.caller), input))),
    ),

  /** The ministry's own imports that were not given up, the latest first. */
  imports: officials.query(async ({ ctx }) => {
    const imports = await latestImports(ctx.trade.readers[ctx.caller.party], SHOWN_IMPORTS)
    return imports.map(importView)
  }),

  import: officials.input(byId).query(async ({ input, ctx }) => {
    const { party } = ctx.caller
    const found = await importOf(ctx.trade.readers[party], input.id)
    const known: Decision<typeof found> = found ? { ok: true, value: found } : refuse('import-not-found')
    const rows = await refusedRows(ctx.trade.readers, party, { ...input, after: 0, limit: SHOWN_REFUSED })
    const view = accept(known)
    return { import: view ? importView(view) : null, refused: rows }
  }),

  keep: officials.input(byId).mutation(async ({ input, ctx }) => {
    const kept = accept(await keepImport(ctx.trade, recorder(ctx.caller), input.id))
    return { import: importView(kept.import), dataSet: kept.dataSet }
  }),

  cancel: officials
    .input(byId)
    .mutation(async ({ input, ctx }) =>
      accept(await cancelImport(ctx.trade, recorder(ctx.caller), input.id)),
    ),

  withdraw: officials
    .input(withdrawInput)
    .mutation(async ({ input, ctx }) =>
      accept(await withdrawDataSet(ctx.trade, recorder(ctx.caller), input)),
    ),
})

export type { FilePreview } from './import/begin-import.ts'
export type { ImportView } from './import/import-view.ts'
export type { ReportedRow } from './import/refused-rows.ts'
export type { RowRefusal, TradeRefusal } from './refusals.ts'
export type { ComparisonAnswer, LineSummary, SharesAnswer } from './shares/answer-shares.ts'
export type { ImporterShares, Supplier } from './shares/importer-shares.ts'
export type { MirrorPair } from './shares/mirror.ts'
export type { VintageView } from './shares/vintages.ts'
