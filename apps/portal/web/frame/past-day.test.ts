import { describe, expect, test } from 'vitest'
import { commitmentsQuestion } from '../commitments/commitments-question.ts'
import { alertsQuestion } from '../alerts/alerts-question.ts'
import { programsQuestion } from '../programs/programs-question.ts'
import { positionQuestion, supplyQuestion } from '../supply/supply-question.ts'
import { timelineQuestion } from '../timeline/timeline-question.ts'
import { addressOn, endOfDay, momentAsked, pastDayOf, pastDayQuestion } from './past-day.ts'

const TODAY = '2026-11-24'

describe('a page as of a past day', () => {
  test.each([
    ['2026-11-05', 'America/New_York', '2026-11-06T04:59:59.999Z'],
    ['2026-07-01', 'America/New_York', '2026-07-02T03:59:59.999Z'],
    // the nights on which Washington's clocks change
    ['2026-11-01', 'America/New_York', '2026-11-02T04:59:59.999Z'],
    ['2026-03-08', 'America/New_York', '2026-03-09T03:59:59.999Z'],
    ['2026-11-05', 'Asia/Tokyo', '2026-11-05T14:59:59.999Z'],
    ['2026-11-05', 'Asia/Seoul', '2026-11-05T14:59:59.999Z'],
  ] as const)('given %s in %s, then what was known until %s is asked', (day, zone, instant) => {
    expect(new Date(endOfDay(day, zone)).toISOString()).toBe(instant)
    expect(momentAsked(day, zone)).toEqual({ on: day, knownAt: endOfDay(day, zone) })
  })

  test('given no day, then the gateway is asked for today as ever', () => {
    expect(momentAsked(undefined, 'Asia/Tokyo')).toEqual({})
  })

  test('given today, a day to come, or a page that has no past, then the page shows today', () => {
    expect(pastDayOf('/programs/1', '2026-11-23', TODAY)).toBe('2026-11-23')
    expect(pastDayOf('/', '2026-11-23', TODAY)).toBe('2026-11-23')
    expect(pastDayOf('/', TODAY, TODAY)).toBeUndefined()
    expect(pastDayOf('/', '2027-01-01', TODAY)).toBeUndefined()
    expect(pastDayOf('/events', '2026-11-23', TODAY)).toBeUndefined()
    expect(pastDayOf('/measures', '2026-11-23', TODAY)).toBeUndefined()
  })

  test.each([
    pastDayQuestion,
    commitmentsQuestion,
    programsQuestion,
    timelineQuestion,
    alertsQuestion,
    supplyQuestion,
    positionQuestion,
  ])('given a day in the address, then every such page reads it, and leaves out what is none: %o', (read) => {
    expect(read({ on: '2026-11-05' })).toEqual({ on: '2026-11-05' })
    expect(read({ on: '2026-02-30' }).on).toBeUndefined()
  })

  test('given a link between these pages, then it keeps the day, what it narrows, and its place on the page', () => {
    const day = '2026-11-05'
    expect(addressOn('/', day)).toBe('/?on=2026-11-05')
    expect(addressOn('/supply?material=gallium#chain', day)).toBe(
      '/supply?material=gallium&on=2026-11-05#chain',
    )
    expect(addressOn('/measures/1', day)).toBe('/measures/1?on=2026-11-05&known=2026-11-05')
    expect(addressOn('/events', day)).toBe('/events')
    expect(addressOn('/programs', undefined)).toBe('/programs')
  })
})
