import type { AlarmLevel, Threshold } from '@trilateral/contracts/semiconductors'

export type Worse = 'higher' | 'lower'

/** A figure of a period; null where there is none, for whatever reason. */
export interface PeriodValue {
  readonly period: string
  readonly value: number | null
}

/** A time during which a series stood beyond a threshold. */
export interface Episode {
  /** The period whose value made it so. */
  readonly from: string
  /** The period whose value ended it; null: it stands beyond. */
  readonly until: string | null
}

type Bounds = Pick<Threshold, 'enter' | 'leave' | 'need' | 'of'>

/**
 * When a series stood beyond a threshold. It begins when `need` of the last `of` periods are beyond `enter`, and ends when as many
 * are back beyond `leave`. A value between the two, or none at all, speaks for neither: the state stays as it is.
 * `need` is more than half of `of`, so that both can never be true at once.
 */
export function episodes(
  series: readonly PeriodValue[],
  { enter, leave, need, of }: Bounds,
  worse: Worse,
): readonly Episode[] {
  const isBeyond = (value: number, level: number) => (worse === 'higher' ? value > level : value < level)
  const found: Episode[] = []
  series.forEach(({ period }, index) => {
    const window = series.slice(Math.max(0, index - of + 1), index + 1)
    const count = (test: (value: number) => boolean) =>
      window.filter(({ value }) => value !== null && test(value)).length
    const open = found.at(-1)?.until === null ? found.at(-1) : undefined
    if (!open && count((value) => isBeyond(value, enter)) >= need) found.push({ from: period, until: null })
    else if (open && count((value) => value !== leave && !isBeyond(value, leave)) >= need)
      found[found.length - 1] = { ...open, until: period }
  })
  return found
}

/** How a threshold stands at the end of a series: beyond since when, or not. */
export const standingOf = (series: readonly PeriodValue[], bounds: Bounds, worse: Worse): Episode | null => {
  const last = episodes(series, bounds, worse).at(-1)
  return last?.until === null ? last : null
}

export type ThresholdFault =
  | 'threshold-levels-crossed'
  | 'threshold-more-than-half'
  | 'threshold-of-fewer'
  | 'threshold-level-twice'
  | 'threshold-order'

/** What is wrong with the thresholds of an indicator, and with which; undefined: nothing. */
export function thresholdFault(
  thresholds: readonly Threshold[],
  worse: Worse,
  levels: readonly AlarmLevel[],
): { readonly code: ThresholdFault; readonly index: number } | undefined {
  const sign = worse === 'higher' ? 1 : -1
  for (const [index, { level, enter, leave, need, of }] of thresholds.entries()) {
    if ((enter - leave) * sign <= 0) return { code: 'threshold-levels-crossed', index }
    if (need > of) return { code: 'threshold-of-fewer', index }
    if (need * 2 <= of) return { code: 'threshold-more-than-half', index }
    const earlier = thresholds.slice(0, index)
    if (earlier.some((each) => each.level === level)) return { code: 'threshold-level-twice', index }
    const isOutOfOrder = earlier.some((each) => {
      const isMilder = levels.indexOf(each.level) < levels.indexOf(level)
      return (enter - each.enter) * sign * (isMilder ? 1 : -1) <= 0
    })
    if (isOutOfOrder) return { code: 'threshold-order', index }
  }
  return undefined
}
