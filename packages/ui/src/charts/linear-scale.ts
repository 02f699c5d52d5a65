export interface LinearScale {
  /** The position of a value; values beyond the domain stay at its ends, so that nothing is drawn outside of the frame. */
  readonly at: (value: number) => number
}

/** A scale from `[low, high]` to `[start, end]`. */
export function linearScale(
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
): LinearScale {
  // Halved before they are taken from one another: the span of the largest doubles is infinite.
  const span = high / 2 - low / 2
  const part = (value: number) => (Math.min(high, Math.max(low, value)) / 2 - low / 2) / span
  const at = (value: number) => (span > 0 ? start + (end - start) * part(value) : start)
  return { at }
}
