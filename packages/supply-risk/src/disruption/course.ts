/** A stop in which every figure is known. Parts are 0–1 of the present use. */
export interface KnownStop {
  readonly lost: number
  /** What the other providers add once it has arrived. */
  readonly added: number
  /** What something else takes over from the first day. */
  readonly substituted: number
  readonly weeks: number
  readonly rampWeeks: number
  readonly coverWeeks: number
}

export interface Course {
  /** What is missing each week until the others' additional provision arrives. */
  readonly gapAtFirst: number
  readonly gapLater: number
  /** All that is missing, in weeks of the present use, before stocks are counted. */
  readonly deficitWeeks: number
  /** The week in which stocks are used up; null: they outlast the stop. */
  readonly coverEnds: number | null
  /** What stocks do not meet, in weeks of the present use. */
  readonly unmetWeeks: number
}

/** What is missing by a week, in weeks of the present use, before stocks are counted. */
export function deficitBy(week: number, { lost, added, substituted, weeks, rampWeeks }: KnownStop): number {
  const lasted = Math.min(week, weeks)
  const gap = Math.max(0, lost - substituted)
  return gap * Math.min(lasted, rampWeeks) + Math.max(0, gap - added) * Math.max(0, lasted - rampWeeks)
}

/** How a stop runs, week by week: a gap, a smaller gap once others deliver, and stocks against both. */
export function courseOf(stop: KnownStop): Course {
  const { lost, added, substituted, weeks, rampWeeks, coverWeeks } = stop
  const gapAtFirst = Math.max(0, lost - substituted)
  const gapLater = Math.max(0, gapAtFirst - added)
  const first = deficitBy(Math.min(weeks, rampWeeks), stop)
  const deficitWeeks = deficitBy(weeks, stop)
  const unmetWeeks = Math.max(0, deficitWeeks - coverWeeks)
  return {
    gapAtFirst,
    gapLater,
    deficitWeeks,
    unmetWeeks,
    coverEnds:
      unmetWeeks === 0
        ? null
        : coverWeeks < first
          ? coverWeeks / gapAtFirst
          : Math.min(weeks, rampWeeks + (coverWeeks - first) / gapLater),
  }
}
