import type { Party } from '@trilateral/contracts'
import {
  createHealth,
  createHttpServer,
  createMetrics,
  registerSignIn,
  registerTrpc,
  registerWeb,
  type Health,
  type IssuerSettings,
  type Logger,
  type Metrics,
} from '@trilateral/service'
import { workProgramDesk } from '@trilateral/work-program'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { appRouter } from './router.ts'
import { allowUploads } from './supply/allow-uploads.ts'
import type { AreaContext } from './trpc.ts'

export interface AppSettings extends Omit<AreaContext, 'workProgram'> {
  readonly logger: Logger
  /** The database as the process itself, for sessions. */
  readonly pool: Pool
  readonly publicUrl: string
  readonly issuers: Readonly<Record<Party, IssuerSettings>>
}

export interface App {
  readonly http: FastifyInstance
  readonly health: Health
  readonly metrics: Metrics
}

const NAME = 'critical-minerals'

/** The area's HTTP side: sign-in, procedures, and the team's screens where they have been built. */
export function createApp({ logger, pool, publicUrl, issuers, ...context }: AppSettings): App {
  const health = createHealth()
  const metrics = createMetrics({ name: NAME })
  const http = createHttpServer({ name: NAME, logger, health, metrics })
  const signIn = registerSignIn(http, { application: NAME, publicUrl, issuers, pool, now: context.now })
  const { records, now } = context
  const workProgram = workProgramDesk({ records, now, area: NAME })
  allowUploads(http)
  registerTrpc(http, { router: appRouter, createContext: () => ({ ...context, workProgram }) })
  registerWeb(http, new URL('../dist/web/', import.meta.url))
  health.check('database', { required: true }, () => pool.query('SELECT'))
  health.check('identity providers', { required: true }, () => signIn.ping())
  return { http, health, metrics }
}
