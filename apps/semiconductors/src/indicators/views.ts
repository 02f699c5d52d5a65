import type { CalendarDate, Party } from '@trilateral/contracts'
import {
  ALARM_LEVELS,
  type AlarmLevel,
  type Indicator,
  type Threshold,
} from '@trilateral/contracts/semiconductors'
import type { Kept } from '@trilateral/records'
import {
  endOf,
  episodes,
  knownOn,
  nextPeriod,
  unusual,
  type Episode,
  type KnownPeriod,
  type UnusualAnswer,
} from '@trilateral/supply-risk/indicators'

/** How many periods a row of a list draws. */
const SPARK = 24

export interface ThresholdStanding extends Threshold {
  /** When the series stood beyond it, as it was known. */
  readonly episodes: readonly Episode[]
}

/** The gravest level that the series stands beyond, and since which period. */
export interface Standing {
  readonly level: AlarmLevel
  readonly since: string
}

/** Which value comes next: due on a day, or late by so many. */
export interface Awaited {
  readonly period: string
  readonly dueOn: CalendarDate
  readonly daysLate: number
}

const standings = (indicator: Indicator, known: readonly KnownPeriod[]): ThresholdStanding[] =>
  indicator.thresholds
    .toSorted((a, b) => ALARM_LEVELS.indexOf(a.level) - ALARM_LEVELS.indexOf(b.level))
    .map((threshold) => ({ ...threshold, episodes: episodes(known, threshold, indicator.worse) }))

function gravest(thresholds: readonly ThresholdStanding[]): Standing | null {
  for (const { level, episodes: all } of thresholds.toReversed()) {
    const last = all.at(-1)
    if (last?.until === null) return { level, since: last.from }
  }
  return null
}

/** The oldest period after the newest value that nothing was said of; or the one under way. Gaps further back are on the page. */
function awaited({ cadence, releaseLagDays }: Indicator, known: readonly KnownPeriod[]): Awaited | null {
  const lastSaid = known.findLastIndex(({ state }) => state === 'value' || state === 'missing')
  const open = known[lastSaid + 1]
  if (open) return { period: open.period, dueOn: open.dueOn, daysLate: open.daysLate }
  const last = known.at(-1)
  if (!last) return null
  const period = nextPeriod(cadence, last.period)
  const due = Date.parse(endOf(cadence, period)) + releaseLagDays * 86_400_000
  return { period, dueOn: new Date(due).toISOString().slice(0, 10), daysLate: 0 }
}

export interface IndicatorSummary extends Omit<
  Indicator,
  'observations' | 'crossings' | 'thresholds' | 'chipInputs'
> {
  readonly version: number
  readonly originator: Party
  readonly audience: Kept<Indicator>['audience']
  readonly tlp: Kept<Indicator>['tlp']
  readonly changedAt: string
  readonly ours: boolean
  readonly standing: Standing | null
  readonly hasThresholds: boolean
  readonly newest: KnownPeriod | null
  readonly next: Awaited | null
  readonly spark: readonly { readonly period: string; readonly value: number | null }[]
  readonly unusual: UnusualAnswer
}

/** An indicator in a list, as it is known on a day. */
export function summaryOf(
  { state, version, originator, audience, tlp, changedAt }: Kept<Indicator>,
  today: CalendarDate,
  reader: Party,
): IndicatorSummary {
  const {
    observations: _observations,
    crossings: _crossings,
    chipInputs: _inputs,
    thresholds,
    ...rest
  } = state
  const known = knownOn(state, today)
  return {
    ...rest,
    version,
    originator,
    audience,
    tlp,
    changedAt: changedAt.toISOString(),
    ours: originator === reader,
    standing: gravest(standings(state, known)),
    hasThresholds: thresholds.length > 0,
    newest: known.findLast((each) => each.state === 'value') ?? null,
    next: awaited(state, known),
    spark: known.slice(-SPARK).map(({ period, value }) => ({ period, value })),
    unusual: unusual(known, state),
  }
}

/** Unusual on the worse side first; what has too little history, or a history without movement, has no rank and comes last. */
export function byUnusual(summaries: readonly IndicatorSummary[]): readonly IndicatorSummary[] {
  const rank = ({ unusual: answer }: IndicatorSummary) =>
    answer.known ? (answer.score ?? Number.MAX_VALUE) : -Number.MAX_VALUE
  return summaries.toSorted((a, b) => rank(b) - rank(a))
}

export interface IndicatorPage extends IndicatorSummary {
  /** The day as of which periods, thresholds and the score are told; today unless another was asked for. */
  readonly asKnownOn: CalendarDate
  readonly known: readonly KnownPeriod[]
  readonly thresholds: readonly ThresholdStanding[]
  readonly crossings: Indicator['crossings']
  /** Days on which something was said, the newest first. */
  readonly releases: readonly CalendarDate[]
  readonly chipInputs: Indicator['chipInputs']
}

/** One indicator whole, as it was known on a day. */
export function pageOf(kept: Kept<Indicator>, asKnownOn: CalendarDate, reader: Party): IndicatorPage {
  const { state } = kept
  const known = knownOn(state, asKnownOn)
  return {
    ...summaryOf(kept, asKnownOn, reader),
    asKnownOn,
    known,
    thresholds: standings(state, known),
    crossings: state.crossings,
    chipInputs: state.chipInputs,
    releases: [...new Set(state.observations.map(({ releasedOn }) => releasedOn))].toSorted().toReversed(),
  }
}
