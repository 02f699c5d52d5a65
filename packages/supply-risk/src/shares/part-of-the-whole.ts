/** Percent to parts of one, to a hundred-millionth: finer than any source, and exact on its way to percent and back. */
export const fractionOf = (percent: number): number => Math.round(percent * 1e6) / 1e8

/** Parts of one to percent, to a millionth, so that 0.07 is 7. */
export const percentOf = (fraction: number): number => Math.round(fraction * 1e8) / 1e6
