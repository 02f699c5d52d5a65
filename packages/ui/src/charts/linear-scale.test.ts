import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linearScale } from './linear-scale.ts'

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true })

test('whatever the value, its place is within the drawing, and a larger value never stands before a smaller one', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (one, other, value, more) => {
      const { at } = linearScale([Math.min(one, other), Math.max(one, other)], [0, 640])
      for (const place of [at(value), at(more)]) {
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(640)
      }
      if (value < more) expect(at(value)).toBeLessThanOrEqual(at(more))
    }),
  )
})

test('the ends of the domain are the ends of the drawing', () => {
  const { at } = linearScale([0, 10_000], [0, 500])
  expect([at(0), at(2500), at(10_000), at(20_000)]).toEqual([0, 125, 500, 500])
})
