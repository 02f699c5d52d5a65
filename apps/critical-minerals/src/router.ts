import { MATERIALS, TARIFF_SCHEDULES } from '@trilateral/contracts/critical-minerals'
import { workProgramRouter } from '@trilateral/work-program'
import { attributeInput } from './measures/questions.ts'
import { chainRouter } from './chain/router.ts'
import { measuresRouter } from './measures/router.ts'
import { attribute, SHARED_HEADINGS, TARIFF_LINES } from '@trilateral/supply-risk/trade'
import { projectsRouter } from './projects/router.ts'
import { supplyRouter } from './supply/router.ts'
import { accept, publicProcedure, router, signedIn } from './trpc.ts'

/** Everything that this area answers. */
export const appRouter = router({
  measures: measuresRouter,
  supply: supplyRouter,
  projects: projectsRouter,
  chain: chainRouter,
  workProgram: workProgramRouter,

  tariffLines: router({
    list: signedIn.query(() => ({ lines: TARIFF_LINES, sharedHeadings: SHARED_HEADINGS })),
    /** Whether goods under a line count as a material; a refusal says why not. */
    attribute: signedIn
      .input(attributeInput)
      .query(({ input }) => accept(attribute(input.line, input.material))),
  }),

  reference: router({
    materials: signedIn.query(() => MATERIALS),
    tariffSchedules: signedIn.query(() => TARIFF_SCHEDULES),
    /** For the way back to the portal; asked before anybody signs in too. */
    portal: publicProcedure.query(({ ctx }) => ({ url: ctx.portalUrl })),
  }),
})

/** What the area's browser bundle knows of this server: the type alone. */
export type AppRouter = typeof appRouter

export type { ChainStageView, ChainView } from './chain/router.ts'
export type { PlantSummary, ProjectRefusal } from './projects/router.ts'
export type {
  FilePreview,
  FileRow,
  PositionPage,
  PositionSummary,
  PositionVersionView,
  PreviewedPosition,
  SideSummary,
  SupplyRefusal,
} from './supply/router.ts'
export type { MeasureRefusal } from './measures/refusals.ts'
export type { MeasureList } from './measures/list-measures.ts'
export type {
  ClauseAnswer,
  MeasurePage,
  MeasureSummary,
  VersionView,
  WarningsView,
} from './measures/views.ts'
