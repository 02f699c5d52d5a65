/** One thing measured against a bare peer in the same run; the figures of interleaved rounds. */
export interface Ratio {
  readonly kind: 'ratio'
  readonly name: string
  /** Of both figures, such as `events/s`: more is better. */
  readonly unit: string
  readonly ours: readonly number[]
  readonly baseline: readonly number[]
  /** The share of the peer's figure that we want to reach. */
  readonly goal: number
  /** What the two did, in one line. */
  readonly compared: string
}

/** Milliseconds from a fact's writing to its being seen. */
export interface Latency {
  readonly kind: 'latency'
  readonly name: string
  readonly milliseconds: readonly number[]
  /** The 99th percentile that we want to stay under. */
  readonly goal: number
  readonly compared: string
}

export type Measured = Ratio | Latency

export function linesOf(measured: Measured): string {
  const figures = measured.kind === 'ratio' ? ratioLine(measured) : latencyLine(measured)
  return `${figures}\n      ${measured.compared}`
}

function ratioLine({ name, unit, ours, baseline, goal }: Ratio): string {
  const [mine, bare] = [median(ours), median(baseline)]
  const ratio = mine / bare
  return [
    `  ${name.padEnd(44)} ${shown(mine)} ${unit}, bare ${shown(bare)}, medians of ${ours.length}`,
    `ratio ${ratio.toFixed(2)} (rounds ${ours.map((each, round) => (each / (baseline[round] ?? NaN)).toFixed(2)).join(' ')})`,
    verdict(`≥ ${goal}`, ratio >= goal),
  ].join(', ')
}

function latencyLine({ name, milliseconds, goal }: Latency): string {
  const [p50, p99, most] = [0.5, 0.99, 1].map((share) => percentile(milliseconds, share))
  return [
    `  ${name.padEnd(44)} p50 ${shown(p50)} ms`,
    `p99 ${shown(p99)} ms, most ${shown(most)} ms of ${milliseconds.length}`,
    verdict(`p99 ≤ ${goal} ms`, (p99 ?? Infinity) <= goal),
  ].join(', ')
}

const verdict = (goal: string, met: boolean) => `goal ${goal}: ${met ? 'met' : 'NOT MET'}`

const shown = (figure = NaN) =>
  figure >= 1000 ? Math.round(figure).toLocaleString('en') : figure.toPrecision(3)

const median = (figures: readonly number[]) => percentile(figures, 0.5) ?? NaN

/** The smallest figure that `share` of all figures do not exceed. */
function percentile(figures: readonly number[], share: number): number | undefined {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
}
