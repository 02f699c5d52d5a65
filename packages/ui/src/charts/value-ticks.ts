/** Beneath it a power of ten is no double any more. */
const LEAST_SPAN = 1e-300

/** Round figures from at or below `low` to at or above `high`, some four steps apart. */
export function valueTicks(low: number, high: number): readonly number[] {
  const span = [high - low, Math.abs(high)].find((each) => each > LEAST_SPAN) ?? 1
  const rough = span / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10) * power
  const first = Math.floor(low / step)
  const count = Math.max(1, Math.ceil(high / step - 1e-9) - first)
  // Multiplied, not added up: 0.1 three times is 0.30000000000000004.
  return Array.from({ length: count + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}
