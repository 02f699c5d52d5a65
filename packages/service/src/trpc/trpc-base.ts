import type { Decision } from '@trilateral/contracts'
import { initTRPC } from '@trpc/server'
import type { FastifyRequest } from 'fastify'
import type { Caller, Role } from '../sign-in/caller.ts'
import { currentTraceId } from '../trace/current-traceparent.ts'
import { refusalError, refusalsOf, type RefusalCodes } from './errors.ts'

/** What every procedure can see; `Extra` is what an application adds. */
export interface BaseContext {
  readonly request: FastifyRequest
  /** Null when nobody is signed in. */
  readonly caller: Caller | null
}

/** Seconds between signs of life on an open stream, so that a silent line is noticed. */
const PING_SECONDS = 10

/**
 * The base procedures of an application's router. `refusalCodes` maps its own refusals to transport codes where
 * BAD_REQUEST would be wrong.
 */
export function createTrpcBase<Extra extends object = object>({
  refusalCodes = {},
}: { refusalCodes?: RefusalCodes } = {}) {
  const t = initTRPC.context<BaseContext & Extra>().create({
    isServer: true,
    sse: {
      ping: { enabled: true, intervalMs: PING_SECONDS * 1000 },
      client: { reconnectAfterInactivityMs: PING_SECONDS * 3000 },
    },
    errorFormatter({ shape, error }) {
      const { code, httpStatus, path } = shape.data
      const refusals = refusalsOf(error)
      const traceId = currentTraceId()
      const data = { code, httpStatus, path, refusal: refusals[0], refusals, traceId }
      // What broke is told to the log alone; a person gets the id by which to ask about it.
      if (code === 'INTERNAL_SERVER_ERROR')
        return { ...shape, message: 'Something went wrong on our side.', data }
      return { ...shape, message: refusals[0]?.code ?? shape.message, data }
    },
  })

  const signedIn = t.procedure.use(({ ctx, path, next }) => {
    if (ctx.caller === null) throw deny(ctx, path, 'sign-in-required')
    return next({ ctx: { caller: ctx.caller } })
  })

  /** Callers with at least one of the roles. */
  const withRole = (...roles: Role[]) =>
    signedIn.use(({ ctx, path, next }) => {
      if (!roles.some((role) => ctx.caller.roles.includes(role))) throw deny(ctx, path, 'role-missing')
      return next()
    })

  return {
    router: t.router,
    mergeRouters: t.mergeRouters,
    createCallerFactory: t.createCallerFactory,
    publicProcedure: t.procedure,
    signedIn,
    withRole,
    officials: withRole('official'),
    leadership: withRole('leadership'),
    auditors: withRole('auditor'),
    secretariat: withRole('secretariat'),
    /** The value of a rule's yes; a rule's no reaches the screen as `error.data.refusal`. */
    accept: <Value>(decision: Decision<Value>): Value => {
      if (decision.ok) return decision.value
      throw refusalError(decision.refusal, refusalCodes)
    },
  }
}

function deny({ request, caller }: BaseContext, what: string, why: string) {
  const who = caller && { party: caller.party, subject: caller.subject }
  request.log.warn({ event: 'denied', what, who, why }, 'call refused')
  return refusalError({ code: why })
}
