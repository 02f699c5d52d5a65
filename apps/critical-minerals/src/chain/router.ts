import { ministryDay } from '@trilateral/contracts'
import { supplyMaterialSchema } from '@trilateral/contracts/critical-minerals'
import { SUPPLY_MATERIALS } from '@trilateral/supply-risk'
import { z } from 'zod'
import { mineralsProjectRecord } from '../projects/minerals-project-record.ts'
import { supplyPositionRecord } from '../supply/supply-position-record.ts'
import { router, signedIn } from '../trpc.ts'
import { chainOf } from './chain-of.ts'

/** The rare earths, light before heavy. */
const ELEMENTS = Object.entries(SUPPLY_MATERIALS).flatMap(([code, { group }]) =>
  group === 'rare-earths' ? [code] : [],
)

/** Rare earths on their way to magnets. */
export const chainRouter = router({
  get: signedIn.input(z.strictObject({ material: supplyMaterialSchema })).query(async ({ input, ctx }) => {
    const { party } = ctx.caller
    const [positions, projects] = await Promise.all([
      ctx.records.all(party, supplyPositionRecord),
      ctx.records.all(party, mineralsProjectRecord),
    ])
    return chainOf(input.material, positions, projects, ministryDay(party, ctx.now()))
  }),

  /** Every element at a glance. */
  elements: signedIn.query(async ({ ctx }) => {
    const { party } = ctx.caller
    const [positions, projects] = await Promise.all([
      ctx.records.all(party, supplyPositionRecord),
      ctx.records.all(party, mineralsProjectRecord),
    ])
    const day = ministryDay(party, ctx.now())
    return ELEMENTS.map((material) => {
      const { chain, stages, withoutFigures, withoutProjects } = chainOf(material, positions, projects, day)
      return {
        material,
        links: chain.links,
        narrowest: chain.narrowest,
        withoutFigures,
        withoutProjects,
        plants: stages.reduce((sum, { plants }) => sum + plants.length, 0),
      }
    })
  }),
})

export type { ChainStageView, ChainView } from './chain-of.ts'
