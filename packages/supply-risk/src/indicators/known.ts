import { daysBetween, type CalendarDate } from '@trilateral/contracts'
import type { Cadence, MissingReason, Observation } from '@trilateral/contracts/semiconductors'
import { addDays, endOf, nextPeriod, periodOf } from './period.ts'

interface Series {
  readonly cadence: Cadence
  readonly releaseLagDays: number
  readonly observations: readonly Observation[]
}

/** How a period stood on a day. Only `value` has a figure; no other state is nought. */
export interface KnownPeriod {
  readonly period: string
  /** `missing`: said to have none. `due`: not said yet, and its time has not come. `late`: not said, and its time has passed. */
  readonly state: 'value' | 'missing' | 'due' | 'late'
  readonly value: number | null
  readonly missing: MissingReason | null
  readonly dueOn: CalendarDate
  /** When what is known was said. */
  readonly releasedOn: CalendarDate | null
  /** How many days after it was due the period was first spoken of, or the day has come; 0: in time. */
  readonly daysLate: number
  /** What had been said before, oldest first: only what differs from the next. */
  readonly earlier: readonly Observation[]
}

/** Everything that had been said of each period by a day, in the order in which it was said. */
function saidBy(observations: readonly Observation[], day: CalendarDate): Map<string, Observation[]> {
  const said = new Map<string, Observation[]>()
  const known = observations.filter(({ releasedOn }) => releasedOn <= day)
  for (const each of known.toSorted((a, b) => (a.releasedOn < b.releasedOn ? -1 : 1))) {
    said.set(each.period, [...(said.get(each.period) ?? []), each])
  }
  return said
}

export const saysTheSame = (a: Observation, b: Observation): boolean =>
  a.value === b.value && a.missing === b.missing

/** What was last said of a period by a day. */
export const lastSaid = (
  observations: readonly Observation[],
  period: string,
  day: CalendarDate,
): Observation | undefined =>
  observations.reduce<Observation | undefined>(
    (last, each) =>
      each.period === period && each.releasedOn <= day && (!last || last.releasedOn < each.releasedOn)
        ? each
        : last,
    undefined,
  )

/**
 * The series as it was known on a day: every period from the first that was spoken of to the last that had ended, with what was
 * last said of it. Later releases, and revisions in them, are as if they had never been.
 */
export function knownOn({ cadence, releaseLagDays, observations }: Series, day: CalendarDate): KnownPeriod[] {
  const said = saidBy(observations, day)
  const spoken = [...said.keys()].toSorted()
  const [first] = spoken
  if (first === undefined) return []
  const last = spoken.at(-1) ?? first
  const known: KnownPeriod[] = []
  const current = periodOf(cadence, day)
  for (
    let period = first;
    period <= last || endsBy(cadence, period, day, current);
    period = nextPeriod(cadence, period)
  ) {
    const dueOn = addDays(endOf(cadence, period), releaseLagDays)
    known.push(knownPeriod(period, dueOn, said.get(period) ?? [], day))
  }
  return known
}

const endsBy = (cadence: Cadence, period: string, day: CalendarDate, current: string) =>
  period < current || (period === current && endOf(cadence, period) <= day)

function knownPeriod(
  period: string,
  dueOn: CalendarDate,
  said: readonly Observation[],
  day: CalendarDate,
): KnownPeriod {
  const last = said.at(-1)
  const daysLate = Math.max(0, daysBetween(dueOn, said[0]?.releasedOn ?? day))
  const rest = { period, dueOn, releasedOn: last?.releasedOn ?? null, daysLate }
  if (!last) return { ...rest, state: daysLate > 0 ? 'late' : 'due', value: null, missing: null, earlier: [] }
  const earlier = said.slice(0, -1).filter((each, index) => {
    const next = said[index + 1]
    return next && !saysTheSame(each, next)
  })
  return last.value === null
    ? { ...rest, state: 'missing', value: null, missing: last.missing ?? null, earlier }
    : { ...rest, state: 'value', value: last.value, missing: null, earlier }
}
