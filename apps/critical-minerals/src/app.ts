import { MOST_FILE_BYTES } from '@trilateral/files'
import { allowUploads, createAreaApp, type AreaApp, type AreaAppSettings } from '@trilateral/service'
import { workProgramDesk } from '@trilateral/work-program'
import { measureAsShareable } from './measures/measure-as-shareable.ts'
import { measureAsSubject } from './measures/measure-as-subject.ts'
import { appRouter } from './router.ts'
import type { AreaContext } from './trpc.ts'

export type AppSettings = AreaAppSettings & Omit<AreaContext, 'workProgram'>

const area = 'critical-minerals'

/** The area's HTTP side: sign-in, procedures, and the team's screens where they have been built. */
export function createApp({ logger, pool, publicUrl, issuers, ...context }: AppSettings): AreaApp {
  const { records, now } = context
  return createAreaApp({
    area,
    logger,
    pool,
    publicUrl,
    issuers,
    now,
    router: appRouter,
    context: {
      ...context,
      workProgram: workProgramDesk({
        records,
        now,
        area,
        elsewhere: measureAsSubject(context.register),
        elsewhereShareable: measureAsShareable(context.register),
      }),
    },
    web: new URL('../dist/web/', import.meta.url),
    beforeProcedures: allowUploads({
      procedures: ['supply.previewFile', 'supply.keepFile'],
      mostBytes: MOST_FILE_BYTES,
    }),
  })
}
