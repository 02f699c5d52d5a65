import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
} from '@opentelemetry/sdk-trace-node'

export interface Tracing {
  /** Sends what is waiting to the collector. */
  stop(): Promise<void>
}

let started = false

/**
 * Gives every request a trace id. Spans are recorded only when there is a collector to send them to: without one they
 * are never sampled, cost a random id each and hold no memory, and logs and events still carry their trace.
 */
export async function startTracing({
  name,
  endpoint,
}: {
  name: string
  endpoint?: string | undefined
}): Promise<Tracing> {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': name }),
    sampler:
      endpoint === undefined
        ? new AlwaysOffSampler()
        : new ParentBasedSampler({ root: new AlwaysOnSampler() }),
    spanProcessors: endpoint === undefined ? [] : [new BatchSpanProcessor(await exporterTo(endpoint))],
  })
  provider.register()
  started = true
  return {
    stop: () => provider.shutdown(),
  }
}

/** For a server whose process did not start tracing itself: trace ids, no export. */
export function ensureTracing(): void {
  if (started) return
  started = true
  new NodeTracerProvider({ sampler: new AlwaysOffSampler() }).register()
}

// Loaded only where it is used: the exporter and its transformer are several megabytes of code.
async function exporterTo(endpoint: string) {
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http')
  return new OTLPTraceExporter({
    url: new URL('v1/traces', endpoint.endsWith('/') ? endpoint : `${endpoint}/`).href,
  })
}
