export {
  createAreaApp,
  type AreaApp,
  type AreaAppParts,
  type AreaAppSettings,
} from './area/create-area-app.ts'
export { journalPart, type JournalPart, type JournalPartSettings } from './area/journal-part.ts'
export { consumerPart, type ConsumerPart, type ConsumerPartSettings } from './consume/consumer-part.ts'
export { keepWatching } from './consume/keep-watching.ts'
export {
  streamWatch,
  type StreamReading,
  type StreamState,
  type StreamWatch,
} from './consume/stream-watch.ts'
export { partyPools, servicePool, type PartyPools, type PoolOptions } from './database/pools.ts'
export { createHealth, type CheckResult, type Health, type Readiness } from './health/health.ts'
export { allowUploads } from './http/allow-uploads.ts'
export { createHttpServer, httpPart, type HttpServerSettings } from './http/http-server.ts'
export { sendProblem } from './http/problem.ts'
export { registerWeb } from './http/web.ts'
export { whileSessionLives } from './live/while-session-lives.ts'
export { createLogger, type Logger } from './log/logger.ts'
export { countArrivals } from './metrics/count-arrivals.ts'
export { createMetrics, type Metrics } from './metrics/metrics.ts'
export { serviceMigrations } from './migrations.ts'
export { runService, type Part, type Run, type RunningService } from './run/run-service.ts'
export { busEnv, kafkaFromEnv, openBusFromEnv, type BusEnv } from './settings/bus.ts'
export { issuersFromEnv, signInEnv, type IssuerSettings } from './settings/issuers.ts'
export { EnvironmentError, readEnv } from './settings/read-env.ts'
export {
  addressSetting,
  databaseEnv,
  flagSetting,
  jsonSetting,
  portSetting,
  postgresSetting,
  secretSetting,
  serviceEnv,
} from './settings/settings.ts'
export { ROLES, type Caller, type Role } from './sign-in/caller.ts'
export { registerSignIn, type SignIn, type SignInSettings } from './sign-in/register-sign-in.ts'
export { hashOf, newToken } from './sign-in/token.ts'
export { currentTraceId, currentTraceparent } from './trace/current-traceparent.ts'
export { startTracing, type Tracing } from './trace/start-tracing.ts'
export { refusalError, type RefusalCodes } from './trpc/errors.ts'
export { registerTrpc, type TrpcSettings } from './trpc/register-trpc.ts'
export { createTrpcBase, type BaseContext } from './trpc/trpc-base.ts'
