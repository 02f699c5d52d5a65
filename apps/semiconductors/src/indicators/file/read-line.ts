import { calendarDateSchema, type CalendarDate, type Refusal } from '@trilateral/contracts'
import {
  MISSING_REASONS,
  type Cadence,
  type Indicator,
  type MissingReason,
  type Observation,
} from '@trilateral/contracts/semiconductors'
import { dayFaults } from '../check-days.ts'
import type { IndicatorRefusal } from '../refusals.ts'
import { readFigure } from './read-figure.ts'
import type { ValueColumn, ValueLine } from './read-values.ts'
import { namesUnit } from './unit-names.ts'

/** Why a line is refused, and at which of its cells. */
export interface LineReason {
  readonly column: ValueColumn
  readonly code: IndicatorRefusal
  readonly facts?: NonNullable<Refusal['facts']>
}

export type ReadLine =
  | { readonly said: Observation; readonly reasons: readonly [] }
  | { readonly said: null; readonly reasons: readonly LineReason[] }

interface Circumstances {
  readonly indicator: Pick<Indicator, 'unit' | 'cadence'>
  readonly today: CalendarDate
  readonly decimalComma: boolean
}

/** What a line says of a period, or everything that speaks against it at once. */
export function readLine({ cells }: ValueLine, circumstances: Circumstances): ReadLine {
  const { indicator, today } = circumstances
  const reasons: LineReason[] = []
  const period = periodIn(cells.period, indicator.cadence)
  const releasedOn = cells.released_on.normalize('NFKC')
  const { unit, cadence } = indicator
  const isDay = calendarDateSchema.safeParse(releasedOn).success
  // Without a day the period alone is judged.
  for (const { at, code, facts } of dayFaults(
    { period, releasedOn: isDay ? releasedOn : today },
    { cadence, today },
  ))
    reasons.push({ column: at === 'period' ? 'period' : 'released_on', code, facts })
  if (!namesUnit(cells.unit, unit))
    reasons.push({ column: 'unit', code: 'unit-other', facts: { said: cells.unit || '–', unit } })
  if (!isDay)
    reasons.push({
      column: 'released_on',
      code: 'release-not-a-day',
      facts: { said: cells.released_on || '–' },
    })
  const value = readValue(cells, circumstances)
  if ('column' in value) reasons.push(value)
  if (reasons.length > 0 || 'column' in value) return { said: null, reasons }
  return { said: { period, releasedOn, ...value }, reasons: [] }
}

type Said = Pick<Observation, 'value' | 'missing'>

function readValue(
  { value: cell, missing }: ValueLine['cells'],
  { decimalComma }: Circumstances,
): Said | LineReason {
  const reason = reasonNamed(missing)
  if (missing !== '' && !reason)
    return {
      column: 'missing',
      code: 'missing-reason-unknown',
      facts: { said: missing, reasons: MISSING_REASONS.join(', ') },
    }
  if (cell === '')
    return reason ? { value: null, missing: reason } : { column: 'value', code: 'value-or-reason' }
  if (reason) return { column: 'missing', code: 'value-and-reason' }
  const figure = readFigure(cell, decimalComma)
  return 'fault' in figure ? { column: 'value', code: figure.fault, facts: { said: cell } } : figure
}

/** A spreadsheet makes the first day of a month of `2026-10` unless it is told not to. */
function periodIn(cell: string, cadence: Cadence): string {
  const period = cell.normalize('NFKC').toUpperCase()
  return cadence === 'monthly' && /^\d{4}-\d{2}-01$/.test(period) ? period.slice(0, 7) : period
}

const reasonNamed = (cell: string): MissingReason | undefined =>
  MISSING_REASONS.find((reason) => reason === cell.toLowerCase().replaceAll(/[\s_]+/g, '-'))
