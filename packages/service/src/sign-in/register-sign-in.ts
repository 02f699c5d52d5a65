import type { Party } from '@trilateral/contracts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import { guardRequests } from '../http/request-guard.ts'
import type { IssuerSettings } from '../settings/issuers.ts'
import { isLoopback } from '../settings/loopback.ts'
import { attemptStore } from './attempt-store.ts'
import type { Caller } from './caller.ts'
import { cookieJar } from './cookies.ts'
import { identityProviders } from './identity-providers.ts'
import { sessionMemory } from './session-memory.ts'
import { sessionStore } from './session-store.ts'
import { signInRoutes } from './sign-in-routes.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null when nobody is signed in. */
    caller: Caller | null
  }
}

export interface SignInSettings {
  /** Names this application's cookies, so that two applications on one host keep separate sessions. */
  readonly application: string
  /** The address that people open; sign-in returns there. */
  readonly publicUrl: string
  readonly issuers: Readonly<Record<Party, IssuerSettings>>
  /** As the process itself (`service_account`), on a database with `serviceMigrations`. */
  readonly pool: Pool
  readonly now?: () => Date
}

export interface SignIn {
  /** For an open stream: whether the session that opened it still lives. Reads the database at most every 2 s. */
  sessionStillValid(request: FastifyRequest): Promise<boolean>
  /** For readiness: rejects with a sentence while an issuer does not answer. */
  ping(): Promise<void>
}

/**
 * Sign-in by OpenID Connect, sessions and the guard against foreign requests. Sets `request.caller`; serves
 * `/auth/sign-in/:party?return=/path`, `/auth/callback/:party`, `/auth/sign-out`, `/auth/session`.
 * @throws when the public URL or an issuer is neither https nor on this machine.
 */
export function registerSignIn(app: FastifyInstance, settings: SignInSettings): SignIn {
  const { application, publicUrl, issuers, pool, now = () => new Date() } = settings
  if (!publicUrl.startsWith('https:') && !isLoopback(publicUrl)) {
    throw new Error(
      'PUBLIC_URL must be an https address: browsers keep __Host- cookies only there, or on localhost',
    )
  }
  const cookies = cookieJar(application)
  const sessions = sessionStore(pool, application, now)
  const memory = sessionMemory(sessions, now)
  const providers = identityProviders(issuers, now)

  guardRequests(app, { publicUrl })
  app.decorateRequest('caller', null)
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.session === false) return
    const token = cookies.read(request, 'session')
    if (token !== undefined) request.caller = await memory.find(token)
  })
  signInRoutes(app, {
    cookies,
    memory,
    sessions,
    attempts: attemptStore(pool, application, now),
    providers,
    publicUrl,
    issuerOf: (party) => issuers[party].issuer,
  })

  return {
    async sessionStillValid(request) {
      const token = cookies.read(request, 'session')
      return token !== undefined && (await memory.find(token, { watching: true })) !== null
    },
    ping: () => providers.ping(),
  }
}
