import type { CalendarDate } from '@trilateral/contracts'
import type { Cadence, Observation } from '@trilateral/contracts/semiconductors'
import { endOf, isPeriod } from '@trilateral/supply-risk/indicators'
import type { IndicatorRefusal } from './refusals.ts'

export interface DayFault {
  readonly at: 'period' | 'releasedOn'
  readonly code: IndicatorRefusal
  readonly facts: Readonly<Record<string, string>>
}

/** Whether something can have been said of a period on a day: all that speaks against it, however it was told. */
export function dayFaults(
  { period, releasedOn }: Pick<Observation, 'period' | 'releasedOn'>,
  { cadence, today }: { readonly cadence: Cadence; readonly today: CalendarDate },
): readonly DayFault[] {
  const faults: DayFault[] = []
  const end = isPeriod(cadence, period) ? endOf(cadence, period) : null
  if (end === null) faults.push({ at: 'period', code: 'period-not-of-cadence', facts: { period, cadence } })
  else if (end > today) faults.push({ at: 'period', code: 'period-in-future', facts: { period, end } })
  if (releasedOn > today)
    faults.push({ at: 'releasedOn', code: 'release-in-future', facts: { day: releasedOn } })
  else if (end !== null && end <= today && releasedOn < end)
    faults.push({ at: 'releasedOn', code: 'release-before-end', facts: { day: releasedOn, end } })
  return faults
}
