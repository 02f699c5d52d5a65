import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { bearerOf, entryOf } from './authenticate.ts'
import { eventRoutes } from './event-routes.ts'
import { languageFor, partnerOf, sendProblem, type ExchangeHttpSettings } from './machine-request.ts'
import type { Problem } from './problems.ts'
import { webhookRoutes } from './webhook-routes.ts'

const PREFIX = '/exchange/v1'
const PER_MINUTE = 600
/** Bytes of a body: a batch of events. One event has a limit of its own. */
const LARGEST_BODY = 1024 * 1024

/**
 * The way of ministries' systems that speak HTTP: CloudEvents in, their log out as pages and as a stream, and their webhook. Nobody's
 * session counts here, and no cookie: a bearer secret says whose request it is, so that no page of another site can make one.
 */
export function exchangeRoutes(app: FastifyInstance, settings: ExchangeHttpSettings): void {
  const { exchange, perMinute = PER_MINUTE } = settings
  app.register(
    async (scope) => {
      scope.decorateRequest('partner', null)
      // Before the body is read: a stranger sends us nothing.
      scope.addHook('onRequest', async (request, reply) => {
        const entry = await entryOf(bearerOf(request), exchange.identify, languageFor(request))
        if (!entry.ok) return deny(request, reply, entry.problem, entry.who)
        request.partner = entry.partner
        return undefined
      })
      await scope.register(rateLimit, {
        max: perMinute,
        timeWindow: '1 minute',
        hook: 'preParsing',
        keyGenerator: (request) => partnerOf(request).code,
      })
      // As it came: what is JSON and what is not is for the reader of events to say.
      scope.removeAllContentTypeParsers()
      scope.addContentTypeParser(
        '*',
        { parseAs: 'buffer', bodyLimit: LARGEST_BODY },
        (_request, body, done) => done(null, body),
      )
      eventRoutes(scope, settings)
      webhookRoutes(scope, settings)
    },
    { prefix: PREFIX },
  )
}

function deny(request: FastifyRequest, reply: FastifyReply, problem: Problem, who: string | null) {
  const what = `${request.method} ${request.routeOptions.url}`
  request.log.warn({ event: 'denied', what, who, why: problem.code }, 'request refused')
  return sendProblem(reply, problem)
}
