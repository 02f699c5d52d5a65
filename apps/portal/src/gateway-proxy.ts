import httpProxy from '@fastify/http-proxy'
import type { FastifyInstance } from 'fastify'

/**
 * Hands `/trpc`, `/auth`, `/feeds`, `/contracts` and `/exchange` on to the gateway, so that page, procedures and session share one origin: the browser needs
 * no permission to ask across origins, and the session's cookie belongs to this host alone. Event streams pass through
 * as they come.
 */
export function proxyToGateway(app: FastifyInstance, gatewayUrl: string): void {
  for (const prefix of ['/trpc', '/auth', '/feeds', '/contracts', '/exchange'])
    app.register(httpProxy, {
      upstream: gatewayUrl,
      prefix,
      rewritePrefix: prefix,
      // A stream is silent between two signs of life for ten seconds; a sign-in waits for an identity provider.
      http: { requestOptions: { timeout: 60_000 } },
      // Addresses of calendars hold what opens them, and sign-ins a code: no log names the address that is asked for.
      disableRequestLogging: true,
      config: { session: false },
      replyOptions: {
        rewriteRequestHeaders: (request, headers) => ({
          ...headers,
          host: new URL(gatewayUrl).host,
          'x-forwarded-for': request.ip,
          'x-forwarded-host': request.host,
          'x-forwarded-proto': request.protocol,
        }),
      },
    })
}
