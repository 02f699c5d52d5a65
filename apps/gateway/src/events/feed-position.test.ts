import { assert, property, integer } from 'fast-check'
import { expect, it } from 'vitest'
import { positionOf, positionText } from './feed-position.ts'

it('given any place in a feed, then what is written is read as the same place', () => {
  assert(
    property(integer({ min: 1, max: 999_999_999 }), integer({ min: 0, max: 1e14 }), (model, position) => {
      expect(positionOf(positionText({ model, position }))).toEqual({ model, position })
    }),
  )
})

it.each(['', '1', '1:', ':1', '0:1', '1:-1', '01:1', '1:01', '1:1:1', '1:1e3', '1:9999999999999999'])(
  'given "%s", then it is no place in a feed',
  (text) => {
    expect(positionOf(text)).toBeUndefined()
  },
)
