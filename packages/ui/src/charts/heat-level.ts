/** Which shade a value has: 1 below the first step, one more for each step reached, at most 5. */
export const heatLevel = (value: number, steps: readonly number[]) =>
  Math.min(5, 1 + steps.filter((step) => value >= step).length)
