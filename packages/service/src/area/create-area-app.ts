import type { Party } from '@trilateral/contracts'
import type { AnyTRPCRouter, inferRouterContext } from '@trpc/server'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { createHealth, type Health } from '../health/health.ts'
import { createHttpServer } from '../http/http-server.ts'
import { registerWeb } from '../http/web.ts'
import { liveSignals } from '../live/live-signals.ts'
import { registerLive } from '../live/register-live.ts'
import type { Logger } from '../log/logger.ts'
import { createMetrics, type Metrics } from '../metrics/metrics.ts'
import type { IssuerSettings } from '../settings/issuers.ts'
import { registerSignIn } from '../sign-in/register-sign-in.ts'
import { registerTrpc } from '../trpc/register-trpc.ts'
import type { BaseContext } from '../trpc/trpc-base.ts'

/** What an area's app is given when its process starts, whatever its officials keep. */
export interface AreaAppSettings {
  readonly logger: Logger
  /** The database as the process itself, for sessions. */
  readonly pool: Pool
  readonly publicUrl: string
  readonly issuers: Readonly<Record<Party, IssuerSettings>>
  readonly now: () => Date
}

/** What makes it this area's. */
export interface AreaAppParts<Router extends AnyTRPCRouter> extends AreaAppSettings {
  /** Its code: what its log, its figures and its people's sessions are named by. */
  readonly area: string
  readonly router: Router
  /** What its procedures work with. */
  readonly context: Omit<inferRouterContext<Router>, keyof BaseContext>
  /** The folder of its built screens; while nobody has built them, only procedures are served. */
  readonly web: URL
  /** Called between sign-in and procedures: hooks set here know the caller, and see the procedures' routes. */
  readonly beforeProcedures?: (http: FastifyInstance) => void
}

export interface AreaApp {
  readonly http: FastifyInstance
  readonly health: Health
  readonly metrics: Metrics
}

/**
 * The HTTP side of a work area: sign-in, procedures, its officials' screens, and the signal that what they show has changed. It is ready while its database and the
 * ministries' identity providers answer.
 * @throws when the public URL or an issuer is neither https nor on this machine.
 */
export function createAreaApp<Router extends AnyTRPCRouter>(parts: AreaAppParts<Router>): AreaApp {
  const { area, router, context, web, beforeProcedures, logger, pool, publicUrl, issuers, now } = parts
  const health = createHealth()
  const metrics = createMetrics({ name: area })
  const http = createHttpServer({ name: area, logger, health, metrics })
  const signIn = registerSignIn(http, { application: area, publicUrl, issuers, pool, now })
  beforeProcedures?.(http)
  registerLive(http, { signals: liveSignals(pool, logger), signIn })
  registerTrpc(http, { router, createContext: () => context })
  registerWeb(http, web)
  health.check('database', { required: true }, () => pool.query('SELECT'))
  health.check('identity providers', { required: true }, () => signIn.ping())
  return { http, health, metrics }
}
