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

/** One question, asked of much and of little in turn. */
export interface Growth {
  readonly kind: 'growth'
  readonly name: string
  /** Milliseconds of each answer. */
  readonly few: readonly number[]
  readonly many: readonly number[]
  /** How many times as long the 99th percentile with many may take. */
  readonly goal: number
  readonly compared: string
}

export type Measured = Ratio | Latency | Growth

export function linesOf(measured: Measured): string {
  return `${figuresOf(measured)}\n      ${measured.compared}`
}

function figuresOf(measured: Measured): string {
  if (measured.kind === 'ratio') return ratioLine(measured)
  return measured.kind === 'latency' ? latencyLine(measured) : growthLine(measured)
}

function growthLine({ name, few, many, goal }: Growth): string {
  const [p99, base] = [percentile(many, 0.99) ?? NaN, percentile(few, 0.99) ?? NaN]
  return [
    `  ${name.padEnd(44)} p99 ${shown(p99)} ms against ${shown(base)} ms (p50 ${shown(median(many))} against ${shown(median(few))})`,
    `${(p99 / base).toFixed(2)} times over ${many.length} answers`,
    verdict(`≤ ${goal}`, p99 / base <= goal),
  ].join(', ')
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
