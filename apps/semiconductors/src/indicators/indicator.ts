import { isDeepStrictEqual } from 'node:util'
import { decided, type CalendarDate, type Decision } from '@trilateral/contracts'
import {
  indicatorAmended,
  indicatorRecorded,
  indicatorValuesRecorded,
  MOST_OBSERVATIONS,
  type Indicator,
  type Observation,
} from '@trilateral/contracts/semiconductors'
import { happened, type Entry } from '@trilateral/records'
import { lastSaid } from '@trilateral/supply-risk/indicators'
import { checkIndicator, type IndicatorDraft } from './check-indicator.ts'
import { withCrossings } from './crossings.ts'
import { refuse } from './refusals.ts'

/** Sets an indicator up; its values come later. */
export function record(draft: IndicatorDraft, id: string): Decision<Entry<Indicator>> {
  const sound = checkIndicator(draft)
  if (!sound.ok) return sound
  const indicator: Indicator = { ...draft, id, observations: [], crossings: [] }
  return decided({ state: indicator, event: happened(indicatorRecorded, { indicator }) })
}

/** What values were measured in and how often cannot change under them: 12 weeks would become 12 days. */
const FIXED_BY_VALUES = ['measures', 'unit', 'cadence'] as const

/** Changes how it is measured, placed or held against thresholds. Its values stay. */
export function amend(
  standing: Indicator,
  draft: IndicatorDraft,
  today: CalendarDate,
): Decision<Entry<Indicator>> {
  const sound = checkIndicator(draft)
  if (!sound.ok) return sound
  const { id, observations, crossings } = standing
  const amended: Indicator = { ...draft, id, observations, crossings }
  if (isDeepStrictEqual(amended, standing)) return refuse('nothing-changed')
  const fixed = FIXED_BY_VALUES.find((name) => amended[name] !== standing[name])
  if (fixed && observations.length > 0) return refuse('indicator-fixed-by-values', fixed)
  const indicator = withCrossings(amended, today, 'threshold-changed')
  return decided({ state: indicator, event: happened(indicatorAmended, { indicator }) })
}

/** In the order in which they are kept. */
const byPeriod = (a: Observation, b: Observation) => {
  const [first, second] = [`${a.period} ${a.releasedOn}`, `${b.period} ${b.releasedOn}`]
  return first < second ? -1 : Number(first > second)
}

const openIn = ({ crossings }: Indicator) =>
  crossings.filter(({ ended }) => ended === null).map(({ alert }) => alert)

/** What new values did to the thresholds, by the alerts of the crossings. */
function crossedBetween(before: Indicator, after: Indicator) {
  const [was, is] = [openIn(before), openIn(after)]
  return {
    began: is.filter((alert) => !was.includes(alert)),
    ended: was.filter((alert) => !is.includes(alert)),
  }
}

/** Adds what was said of periods. What had been said before stays, as it was said. */
export function recordValues(
  standing: Indicator,
  said: readonly Observation[],
  today: CalendarDate,
): Decision<Entry<Indicator>> {
  const periods = [...new Set(said.map(({ period }) => period))].toSorted()
  const [first] = periods
  const last = periods.at(-1)
  if (first === undefined || last === undefined) return refuse('nothing-changed')
  const observations = [...standing.observations, ...said].toSorted(byPeriod)
  if (observations.length > MOST_OBSERVATIONS)
    return refuse('series-full', undefined, { most: MOST_OBSERVATIONS, values: observations.length })
  const indicator = withCrossings({ ...standing, observations }, today, 'values')
  const known = periods.filter((period) => lastSaid(standing.observations, period, today))
  const crossed = crossedBetween(standing, indicator)
  const release = { first, last, added: periods.length - known.length, revised: known.length, crossed }
  return decided({ state: indicator, event: happened(indicatorValuesRecorded, { indicator, release }) })
}
