import { calendarDateSchema, ministryDay, refused } from '@trilateral/contracts'
import type { Recorder } from '@trilateral/records'
import type { Caller } from '@trilateral/service'
import { plantsOf } from '@trilateral/supply-risk'
import { z } from 'zod'
import { accept, officials, router, signedIn } from '../trpc.ts'
import { listInput, listPlants } from './list-plants.ts'
import { mineralsProjectRecord } from './minerals-project-record.ts'
import { projectFile, projectFileInput } from './project-file.ts'
import { amendInput, recordInput } from './project-draft.ts'
import { amendProject, recordProject } from './project-register.ts'
import { totalsOf } from './project-totals.ts'
import { plantSummary, summaryOf, versionView } from './project-views.ts'

const recorder = ({ party, subject, name }: Caller): Recorder => ({ party, subject, name })

/** Mines and plants, each counted once however many ministries report it. */
export const projectsRouter = router({
  list: signedIn.input(listInput).query(async ({ input, ctx }) => {
    const today = ministryDay(ctx.caller.party, ctx.now())
    const on = input.on ?? today
    const all = await ctx.records.all(ctx.caller.party, mineralsProjectRecord)
    const plants = listPlants(all, input, on)
    return {
      on,
      today,
      visible: all.length,
      totals: totalsOf(plants, on),
      items: plants.map((plant) => plantSummary(plant, on)),
    }
  }),

  /** The same view as a file. */
  file: signedIn.input(projectFileInput).query(async ({ input, ctx }) => {
    const { party } = ctx.caller
    const all = await ctx.records.all(party, mineralsProjectRecord)
    return projectFile(all, input, { today: ministryDay(party, ctx.now()), now: ctx.now() })
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

export type { PlantSummary } from './project-views.ts'
export type { ProjectRefusal } from './refusals.ts'
