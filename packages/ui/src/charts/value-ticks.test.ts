import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueTicks } from './value-ticks.ts'

test.each([
  [11, 18, [10, 12, 14, 16, 18]],
  [0, 0.3, [0, 0.1, 0.2, 0.3]],
  [5, 5, [4, 6]],
  [0, 0, [0, 0.25, 0.5, 0.75, 1]],
  // The least double: a power of ten below it was 0, and the figures no numbers.
  [0, 5e-324, [0, 0.25]],
])('from %d to %d', (low, high, ticks) => {
  const found = valueTicks(low, high)
  expect(found[0]).toBeLessThanOrEqual(low)
  expect(found.at(-1)).toBeGreaterThanOrEqual(high)
  if (high > low) expect(found).toEqual(ticks)
})

test('whatever the figures, they lie between the first and the last, and a drawing has few', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
      (low, more) => {
        const ticks = valueTicks(low, low + more)
        expect(ticks[0]).toBeLessThanOrEqual(low * (1 + 1e-9) + 1e-9)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual((low + more) * (1 - 1e-9))
        expect(ticks.length).toBeLessThanOrEqual(7)
      },
    ),
  )
})
