import { workProgramRouter } from '@trilateral/work-program'
import { chipInputsRouter } from './chip-inputs/router.ts'
import { indicatorsRouter } from './indicators/router.ts'
import { exposuresRouter } from './exposure/router.ts'
import { scenariosRouter } from './scenarios/router.ts'
import { tradeRouter } from './trade/router.ts'
import { publicProcedure, router } from './trpc.ts'

/** Everything that this area answers. */
export const appRouter = router({
  chipInputs: chipInputsRouter,
  indicators: indicatorsRouter,
  exposures: exposuresRouter,
  scenarios: scenariosRouter,
  trade: tradeRouter,
  workProgram: workProgramRouter,

  reference: router({
    /** For the way back to the portal; asked before anybody signs in too. */
    portal: publicProcedure.query(({ ctx }) => ({ url: ctx.portalUrl })),
  }),
})

/** What the area's browser bundle knows of this server: the type alone. */
export type AppRouter = typeof appRouter

export type { ChipInputRefusal, MapFileRefusal } from './chip-inputs/refusals.ts'
export type { IndicatorRefusal, LineAction, PlannedLine, ValuesPreview } from './indicators/router.ts'
export type { ExposureVersion, ExposureView, Heard } from './exposure/questions.ts'
export type { ScenarioRefusal, ScenarioView } from './scenarios/router.ts'
export type { MapFileRow, MapPreview } from './map-file/import-map.ts'
export type * from './trade/router.ts'
export type { InputPage, InputVersionView, LinkedInput } from './stage-map/input-page.ts'
export type { InputSummary } from './stage-map/input-summary.ts'
