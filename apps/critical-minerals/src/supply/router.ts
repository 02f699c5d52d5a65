import { decided, ministryDay, refused, type Decision } from '@trilateral/contracts'
import { holderSchema, type SupplyPosition } from '@trilateral/contracts/critical-minerals'
import type { Kept, Recorder } from '@trilateral/records'
import type { Caller } from '@trilateral/service'
import { agreementWithPublished } from '@trilateral/supply-risk/reference'
import { accept, officials, router, signedIn, type AreaContext } from '../trpc.ts'
import { comparePositions, partnersOwn } from './compare-positions.ts'
import { exportFile } from './export-file.ts'
import { keepFile, previewFile } from './import-file.ts'
import { listPositions } from './list-positions.ts'
import { amendInput, recordInput } from './position-draft.ts'
import { pageOf, summaryOf } from './position-views.ts'
import {
  compareInput,
  exportInput,
  fileInput,
  getInput,
  keepInput,
  partnersInput,
  positionFilter,
} from './questions.ts'
import { supplyPositionRecord } from './supply-position-record.ts'
import { amendPosition, recordPosition } from './supply-register.ts'

type Asked = AreaContext & { readonly caller: Caller }

const recorder = ({ party, subject, name }: Caller): Recorder => ({ party, subject, name })

const visible = ({ records, caller }: Asked) => records.all(caller.party, supplyPositionRecord)

/** A position as it stands, or as it stood in a version. */
async function positionOf(
  { records, caller }: Asked,
  { id, version }: { readonly id: string; readonly version?: number | undefined },
): Promise<Decision<Kept<SupplyPosition>>> {
  const kept = await records.one(caller.party, supplyPositionRecord, id)
  if (!kept) return refused('supply-position-not-found')
  if (version === undefined || version === kept.version) return decided(kept)
  const versions = await records.versions(caller.party, supplyPositionRecord, id)
  const found = versions.find((each) => each.version === version)
  return found
    ? decided({ ...kept, version, state: found.state, changedAt: found.at })
    : refused('supply-position-not-found')
}

/** Who supplies a material at a stage, how concentrated that is, and what risk follows by the EU's method. */
export const supplyRouter = router({
  /** Positions that the reader may see, with concentration and risk computed from their inputs. */
  list: signedIn.input(positionFilter).query(async ({ input, ctx }) => {
    const all = await visible(ctx)
    return { visible: all.length, items: listPositions(all, input).map(summaryOf) }
  }),

  /** One position: breakdown, formula, every input with its source, and every version. */
  get: signedIn.input(getInput).query(async ({ input, ctx }) => {
    const kept = accept(await positionOf(ctx, input))
    return pageOf(
      kept,
      await ctx.records.versions(ctx.caller.party, supplyPositionRecord, input.id),
      ctx.caller.party,
    )
  }),

  /** Two positions, or two versions of one, side by side; or why they cannot be. */
  compare: signedIn.input(compareInput).query(async ({ input, ctx }) => {
    const [a, b] = [accept(await positionOf(ctx, input.a)), accept(await positionOf(ctx, input.b))]
    return { a: summaryOf(a), b: summaryOf(b), comparison: comparePositions(a.state, b.state, input.side) }
  }),

  /** Each importer's own suppliers of a material at a stage. What nobody entered is null: unknown. */
  partners: signedIn.input(partnersInput).query(async ({ input, ctx }) => {
    const columns = partnersOwn(listPositions(await visible(ctx), input))
    const known = columns.flatMap(({ position }) => (position ? [position] : []))
    const pairs = known.flatMap((a, index) =>
      known.slice(index + 1).map((b) => ({
        a: a.state.holder,
        b: b.state.holder,
        comparison: comparePositions(a.state, b.state, 'sourcing'),
      })),
    )
    return {
      columns: columns.map(({ holder, position }) => ({
        holder,
        position: position && summaryOf(position),
        shares: position?.state.sourcing?.shares ?? null,
      })),
      pairs,
    }
  }),

  /** How far the formula meets the values that the EU's study prints. */
  agreement: signedIn.query(() => agreementWithPublished),

  holders: signedIn.query(() => holderSchema.options),

  record: officials
    .input(recordInput)
    .mutation(async ({ input, ctx }) => accept(await recordPosition(ctx, recorder(ctx.caller), input))),

  amend: officials
    .input(amendInput)
    .mutation(async ({ input, ctx }) => accept(await amendPosition(ctx, recorder(ctx.caller), input))),

  /** Reads a shares file and tells line by line what keeping it would do. Nothing is kept. */
  previewFile: officials
    .input(fileInput)
    .mutation(async ({ input, ctx }) => accept(await previewFile(ctx, recorder(ctx.caller), input))),

  /** Keeps what was previewed, and nothing else. */
  keepFile: officials
    .input(keepInput)
    .mutation(async ({ input, ctx }) => accept(await keepFile(ctx, recorder(ctx.caller), input))),

  /** The same view as a file. */
  exportFile: signedIn.input(exportInput).query(async ({ input, ctx }) => {
    const { format, ...filter } = input
    const positions = listPositions(await visible(ctx), filter)
    return exportFile(positions, format, ministryDay(ctx.caller.party, ctx.now()))
  }),
})

export type { FilePreview, FileRow, PreviewedPosition } from './import-file.ts'
export type { SideConcentration as SideSummary } from '@trilateral/supply-risk'
export type { PositionPage, PositionSummary, PositionVersionView } from './position-views.ts'
export type { SupplyRefusal } from './refusals.ts'
