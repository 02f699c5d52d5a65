import { calendarDateSchema, foldedText, ministryDay, refused } from '@trilateral/contracts'
import {
  countryCodeSchema,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  supplyMaterialSchema,
  type MineralsProject,
} from '@trilateral/contracts/critical-minerals'
import type { Kept, Recorder } from '@trilateral/records'
import type { Caller } from '@trilateral/service'
import { plantsOf, statusOn } from '@trilateral/supply-risk'
import { z } from 'zod'
import { accept, officials, router, signedIn } from '../trpc.ts'
import { mineralsProjectRecord } from './minerals-project-record.ts'
import { amendInput, recordInput } from './project-draft.ts'
import { amendProject, recordProject } from './project-register.ts'
import { totalsOf } from './project-totals.ts'
import { plantSummary, summaryOf, versionView } from './project-views.ts'

const listInput = z.strictObject({
  on: calendarDateSchema.optional(),
  kind: z.enum(PROJECT_KINDS).optional(),
  status: z.enum(PROJECT_STATUSES).optional(),
  material: supplyMaterialSchema.optional(),
  country: countryCodeSchema.optional(),
  search: z.string().trim().max(200).optional(),
})

const recorder = ({ party, subject, name }: Caller): Recorder => ({ party, subject, name })

/** Mines and plants, each counted once however many ministries report it. */
export const projectsRouter = router({
  list: signedIn.input(listInput).query(async ({ input, ctx }) => {
    const today = ministryDay(ctx.caller.party, ctx.now())
    const on = input.on ?? today
    const all = await ctx.records.all(ctx.caller.party, mineralsProjectRecord)
    const plants = plantsOf(all).filter(({ lead, others }) =>
      [lead, ...others].some((record) => fits(record, input, on)),
    )
    return {
      on,
      today,
      visible: all.length,
      totals: totalsOf(plants, on),
      items: plants.map((plant) => plantSummary(plant, on)),
    }
  }),

  get: signedIn
    .input(z.strictObject({ id: z.uuid(), on: calendarDateSchema.optional() }))
    .query(async ({ input, ctx }) => {
      const { party } = ctx.caller
      const today = ministryDay(party, ctx.now())
      const all = await ctx.records.all(party, mineralsProjectRecord)
      const plant = plantsOf(all).find(({ lead, others }) =>
        [lead, ...others].some(({ id }) => id === input.id),
      )
      const kept = plant && [plant.lead, ...plant.others].find(({ id }) => id === input.id)
      if (!kept) return accept(refused('minerals-project-not-found'))
      const versions = await ctx.records.versions(party, mineralsProjectRecord, input.id)
      return {
        on: input.on ?? today,
        today,
        summary: summaryOf(kept, input.on ?? today),
        /** Other records of the same plant. */
        alsoReported: [plant.lead, ...plant.others]
          .filter((each) => each !== kept)
          .map(({ id, originator, state }) => ({ id, originator, name: state.name })),
        versions: versions.map((each) => versionView(each, party)).toReversed(),
        ours: kept.originator === party,
      }
    }),

  record: officials
    .input(recordInput)
    .mutation(async ({ input, ctx }) => accept(await recordProject(ctx, recorder(ctx.caller), input))),

  amend: officials
    .input(amendInput)
    .mutation(async ({ input, ctx }) => accept(await amendProject(ctx, recorder(ctx.caller), input))),
})

function fits(
  { state }: Kept<MineralsProject>,
  { kind, status, material, country, search = '' }: z.infer<typeof listInput>,
  on: string,
): boolean {
  const words = foldedText(search).split(/\s+/).filter(Boolean)
  const { text = [] } = mineralsProjectRecord.index(state)
  const folded = foldedText(text.join('\n'))
  return (
    (kind === undefined || state.kind === kind) &&
    (status === undefined || statusOn(state, on)?.status === status) &&
    (material === undefined || state.materials.includes(material)) &&
    (country === undefined || state.country === country) &&
    words.every((word) => folded.includes(word))
  )
}

export type { PlantSummary } from './project-views.ts'
export type { ProjectRefusal } from './refusals.ts'
