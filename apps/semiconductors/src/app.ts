import { MOST_FILE_BYTES } from '@trilateral/files'
import { allowUploads, createAreaApp, type AreaApp, type AreaAppSettings } from '@trilateral/service'
import { workProgramDesk } from '@trilateral/work-program'
import { appRouter } from './router.ts'
import { tradeRoutes } from './trade/import/upload-routes.ts'
import type { AreaContext } from './trpc.ts'

export type AppSettings = AreaAppSettings & Omit<AreaContext, 'workProgram'>

const area = 'semiconductors'

/** Computed anew from what they are made of, and shared with those who see all of that. */
const FOLLOWS = ['exposure', 'supplier-shares']

/** The area's HTTP side: sign-in, procedures, and the team's screens where they have been built. */
export function createApp({ logger, pool, publicUrl, issuers, ...context }: AppSettings): AreaApp {
  const { records, now, trade } = context
  return createAreaApp({
    area,
    logger,
    pool,
    publicUrl,
    issuers,
    now,
    router: appRouter,
    context: { ...context, workProgram: workProgramDesk({ records, now, area, follows: FOLLOWS }) },
    web: new URL('../dist/web/', import.meta.url),
    beforeProcedures(http) {
      allowUploads({
        procedures: [
          'chipInputs.previewMap',
          'chipInputs.keepMap',
          'indicators.previewValues',
          'indicators.keepValues',
        ],
        mostBytes: 2 * MOST_FILE_BYTES,
      })(http)
      tradeRoutes(trade)(http)
    },
  })
}
