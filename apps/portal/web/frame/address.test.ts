import { describe, expect, test } from 'vitest'
import { asks, calendarDay, code, oneOf, wholeNumber, words, yesOrNo } from './address.ts'

const read = asks({
  on: calendarDay,
  open: yesOrNo,
  area: code,
  view: oneOf(['table', 'chart']),
  search: words,
  threshold: wholeNumber(1, 9999),
})

test('an address says what its fields say', () => {
  const asked = {
    on: '2026-02-28',
    open: false,
    area: 'critical-minerals',
    view: 'chart',
    search: 'gallium',
    threshold: 2500,
  }
  expect(read(asked)).toEqual(asked)
})

describe('what makes no sense is left out, and the rest is read', () => {
  test.each<object>([
    { on: '2026-02-30' },
    { on: 20_260_228 },
    { open: 'true' },
    { area: 'Critical minerals' },
    { area: ['critical-minerals'] },
    { view: 'map' },
    { search: '   ' },
    { search: 'x'.repeat(201) },
    { threshold: 0 },
    { threshold: 1.5 },
    { threshold: '' },
    { unknown: 'x' },
    { constructor: 'x' },
  ])('%j', (given) => {
    expect(read({ view: 'table', ...given })).toEqual('view' in given ? {} : { view: 'table' })
  })
})

test('a search is read without the spaces around it, a number also as it was typed', () => {
  expect(read({ search: ' 鉱物 ', threshold: '1800' })).toEqual({ search: '鉱物', threshold: 1800 })
})

test.each([undefined, null, 'lang=ja', 7])(
  'an address that is no list of questions (%j) asks nothing',
  (search) => {
    expect(read(search)).toEqual({})
  },
)
