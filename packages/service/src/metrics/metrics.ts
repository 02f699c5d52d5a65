import {
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  Registry,
  type CounterConfiguration,
  type GaugeConfiguration,
  type HistogramConfiguration,
} from 'prom-client'

/** One process's figures, read by Prometheus at `/metrics`. A gauge's `collect` is called at each reading. */
export interface Metrics {
  readonly contentType: string
  gauge<Label extends string>(settings: GaugeConfiguration<Label>): Gauge<Label>
  counter<Label extends string>(settings: CounterConfiguration<Label>): Counter<Label>
  histogram<Label extends string>(settings: HistogramConfiguration<Label>): Histogram<Label>
  text(): Promise<string>
}

export function createMetrics({ name }: { name: string }): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels({ service: name })
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  return {
    contentType: registry.contentType,
    gauge: (settings) => new Gauge({ ...settings, registers }),
    counter: (settings) => new Counter({ ...settings, registers }),
    histogram: (settings) => new Histogram({ ...settings, registers }),
    text: () => registry.metrics(),
  }
}
