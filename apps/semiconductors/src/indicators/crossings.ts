import type { CalendarDate } from '@trilateral/contracts'
import {
  ALARM_LEVELS,
  MOST_CROSSINGS,
  type AlarmLevel,
  type Crossing,
  type Indicator,
} from '@trilateral/contracts/semiconductors'
import { episodes, knownOn, type Episode, type PeriodValue } from '@trilateral/supply-risk/indicators'
import { v5 as uuidv5 } from 'uuid'

/** Ours alone, for ever: the alert of a crossing is found again by the crossing. */
const ALERTS = '7f0e2f6b-6c5d-5f7e-9f0b-3c9f4c1f2a61'

/** What made one look again: new or revised values, or other thresholds. */
type Cause = 'values' | 'threshold-changed'

/**
 * The indicator with its crossings as its values and thresholds now say. One that stands is found once: however often values are
 * revised while it stands, it stays the one that was told, and history that nobody was told of is not told afterwards.
 */
export function withCrossings(indicator: Indicator, today: CalendarDate, cause: Cause): Indicator {
  const series = knownOn(indicator, today)
  const crossings = ALARM_LEVELS.reduce<readonly Crossing[]>(
    (before, level) => atLevel({ ...indicator, crossings: [...before] }, level, { series, today, cause }),
    indicator.crossings,
  )
  return { ...indicator, crossings: crossings.slice(-MOST_CROSSINGS) }
}

interface Look {
  readonly series: readonly PeriodValue[]
  readonly today: CalendarDate
  readonly cause: Cause
}

function atLevel(indicator: Indicator, level: AlarmLevel, look: Look): readonly Crossing[] {
  const { crossings, thresholds, worse, id } = indicator
  const threshold = thresholds.find((each) => each.level === level)
  const found = threshold ? episodes(look.series, threshold, worse) : []
  const last = found.at(-1)
  const open = crossings.find((each) => each.level === level && each.ended === null)
  if (last?.until === null) {
    if (open) return crossings
    const times = crossings.filter((each) => each.level === level && each.from === last.from).length
    const alert = uuidv5(`${id} ${level} ${last.from} ${times}`, ALERTS)
    return [...crossings, { alert, level, from: last.from, foundOn: look.today, ended: null }]
  }
  if (!open) return crossings
  const ended = endOfCrossing(open, last, look)
  return crossings.map((each) => (each === open ? { ...each, ended } : each))
}

function endOfCrossing(
  { from }: Crossing,
  last: Episode | undefined,
  { series, today, cause }: Look,
): Crossing['ended'] {
  const foundOn = today
  const until = last?.until ?? null
  if (cause === 'threshold-changed') return { how: cause, period: series.at(-1)?.period ?? from, foundOn }
  return until !== null && until > from
    ? { how: 'left', period: until, foundOn }
    : { how: 'revised', period: from, foundOn }
}
