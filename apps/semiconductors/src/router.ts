import { workProgramRouter } from '@trilateral/work-program'
import { chipInputsRouter } from './chip-inputs/router.ts'
import { scenariosRouter } from './scenarios/router.ts'
import { tradeRouter } from './trade/router.ts'
import { publicProcedure, router } from './trpc.ts'

/** Everything that this area answers. */
export const appRouter = router({
  chipInputs: chipInputsRouter,
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

export type { ChipInputRefusal } from './chip-inputs/refusals.ts'
export type { ScenarioRefusal, ScenarioView } from './scenarios/router.ts'
export type * from './trade/router.ts'
