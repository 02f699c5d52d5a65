import { createHttpServer, registerWeb, type Health, type Logger, type Metrics } from '@trilateral/service'
import type { FastifyInstance } from 'fastify'
import { proxyToGateway } from './gateway-proxy.ts'
import { portalConfig } from './navigation.ts'
import { checkParts } from './readiness-of-parts.ts'

export interface PortalSettings {
  readonly gatewayUrl: string
  readonly areaUrls: Readonly<Record<string, string>>
  readonly readyUrls: Readonly<Record<string, string>>
  /** The built web bundle. */
  readonly web: URL
  readonly logger: Logger
  readonly health: Health
  readonly metrics: Metrics
}

/** The portal's HTTP face: the web bundle, what it is told at its start, and the way to the gateway. */
export function portalServer(settings: PortalSettings): FastifyInstance {
  const { gatewayUrl, areaUrls, readyUrls, web, logger, health, metrics } = settings
  const app = createHttpServer({ name: 'portal', logger, health, metrics })
  checkParts(health, readyUrls)
  proxyToGateway(app, gatewayUrl)
  app.get('/config.json', (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(portalConfig(areaUrls)),
  )
  registerWeb(app, web)
  return app
}
