import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendProblem } from './problem.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

declare module 'fastify' {
  interface FastifyContextConfig {
    /** True where a body of plain bytes is taken: a type that no form of another site can send either. */
    bytes?: boolean
    /** True where a bearer secret alone says who asks and no session is read: there is nothing that a browser could lend to another site. */
    bearer?: boolean
  }
}

/**
 * Against requests that another site makes a signed-in browser send. Whatever changes something must come from our own
 * pages: JSON, our header (which no form can set and no other origin may send unasked), and our origin.
 */
export function guardRequests(app: FastifyInstance, { publicUrl }: { publicUrl: string }): void {
  const { origin } = new URL(publicUrl)
  app.addHook('onRequest', (request, reply, done) => {
    const { bearer, session } = request.routeOptions.config
    const isOfMachines = bearer === true && session === false
    const why = SAFE.has(request.method) || isOfMachines ? undefined : foreign(request, origin)
    if (why === undefined) return done()
    request.log.warn(
      { event: 'denied', what: `${request.method} ${request.routeOptions.url}`, why },
      'request refused',
    )
    sendProblem(reply, { status: 403, title: 'This request did not come from our own pages.', code: why })
  })
}

function foreign({ headers, routeOptions }: FastifyRequest, origin: string): string | undefined {
  const [type] = (headers['content-type'] ?? '').split(';')
  const wanted = routeOptions.config.bytes === true ? 'application/octet-stream' : 'application/json'
  if (type?.trim().toLowerCase() !== wanted) return 'content-type-not-json'
  if (headers['x-trilateral-request'] !== '1') return 'request-header-missing'
  if (headers.origin !== origin) return 'origin-not-ours'
  // Browsers that send it cannot be made to lie about it; scripts and old browsers do not send it.
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' ? undefined : 'site-not-ours'
}
