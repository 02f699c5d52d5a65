import type { CalendarDate } from '@trilateral/contracts'
import type { Indicator, Observation } from '@trilateral/contracts/semiconductors'
import { lastSaid, saysTheSame } from '@trilateral/supply-risk/indicators'
import { hasDecimalComma } from './file/read-figure.ts'
import { readLine, type LineReason, type ReadLine } from './file/read-line.ts'
import type { ValueLine } from './file/read-values.ts'

/** `added`: nothing had been said of the period. `revised`: something else had. `unchanged`: the same. */
export type LineAction = 'added' | 'revised' | 'unchanged' | 'refused'

export interface PlannedLine {
  readonly line: number
  readonly cells: ValueLine['cells']
  readonly said: Observation | null
  readonly action: LineAction
  /** What was known before, by the day of this release. */
  readonly before: Observation | null
  readonly reasons: readonly LineReason[]
}

export interface Plan {
  readonly lines: readonly PlannedLine[]
  /** What would be kept. */
  readonly said: readonly Observation[]
}

const keyOf = ({ period, releasedOn }: Observation) => `${period} ${releasedOn}`

/**
 * What keeping these lines would do, one by one. A line that says what was known on its day already adds nothing, so a file that
 * comes again changes nothing, and one that repeats old values under a new day adds only what it revises.
 */
export function planValues(indicator: Indicator, lines: readonly ValueLine[], today: CalendarDate): Plan {
  const decimalComma = hasDecimalComma(lines.map(({ cells }) => cells.value))
  const read = lines.map((line) => ({ line, ...readLine(line, { indicator, today, decimalComma }) }))
  const sayings = new Map<string, Observation[]>()
  for (const { said } of read) if (said) sayings.set(keyOf(said), [...(sayings.get(keyOf(said)) ?? []), said])
  const held = new Map(indicator.observations.map((each) => [keyOf(each), each]))
  // In the order of their days: a later line is held against what an earlier one says.
  const kept: Observation[] = []
  const planned = new Map<number, PlannedLine>()
  for (const { line, ...reading } of read.toSorted(byDay)) {
    const plan = planLine(line, reading, { sayings, held, known: [...indicator.observations, ...kept] })
    planned.set(line.line, plan)
    if (plan.said && (plan.action === 'added' || plan.action === 'revised')) kept.push(plan.said)
  }
  return { lines: lines.flatMap(({ line }) => planned.get(line) ?? []), said: kept }
}

const dayOf = ({ said }: ReadLine) => said?.releasedOn ?? ''
const byDay = (a: ReadLine, b: ReadLine) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b)))

interface Held {
  readonly sayings: ReadonlyMap<string, readonly Observation[]>
  readonly held: ReadonlyMap<string, Observation>
  readonly known: readonly Observation[]
}

function planLine(
  { line, cells }: ValueLine,
  { said, reasons }: ReadLine,
  { sayings, held, known }: Held,
): PlannedLine {
  const refusedFor = (because: readonly LineReason[], before: Observation | null = null): PlannedLine => ({
    line,
    cells,
    said,
    action: 'refused',
    before,
    reasons: because,
  })
  if (!said) return refusedFor(reasons)
  const { period, releasedOn } = said
  const facts = { period, day: releasedOn }
  if ((sayings.get(keyOf(said)) ?? []).some((other) => !saysTheSame(other, said)))
    return refusedFor([{ column: 'period', code: 'period-twice-in-release', facts }])
  const standing = held.get(keyOf(said))
  if (standing && !saysTheSame(standing, said))
    return refusedFor(
      [
        {
          column: 'value',
          code: 'said-otherwise-that-day',
          facts: { ...facts, stands: standing.value ?? '–' },
        },
      ],
      standing,
    )
  const before = lastSaid(known, period, releasedOn) ?? null
  const action = before === null ? 'added' : saysTheSame(before, said) ? 'unchanged' : 'revised'
  return { line, cells, said, action, before, reasons: [] }
}
