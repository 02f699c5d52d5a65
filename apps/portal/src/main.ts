import {
  createHealth,
  createLogger,
  createMetrics,
  httpPart,
  runService,
  startTracing,
} from '@trilateral/service'
import { env } from './env.ts'
import { portalServer } from './portal.ts'

const settings = env()
const logger = createLogger({ name: 'portal', level: settings.LOG_LEVEL })
const tracing = await startTracing({ name: 'portal', endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT })

const app = portalServer({
  gatewayUrl: settings.GATEWAY_URL,
  areaUrls: settings.AREA_URLS,
  readyUrls: settings.READY_URLS,
  web: new URL('../dist/web/', import.meta.url),
  logger,
  health: createHealth(),
  metrics: createMetrics({ name: 'portal' }),
})

await runService({
  name: 'portal',
  logger,
  parts: [
    { name: 'tracing', stop: () => tracing.stop() },
    httpPart(app, { host: settings.HOST, port: settings.PORT }),
  ],
})
