import { daysBetween } from '@trilateral/contracts'
import { assert, date, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextMinisterial } from './next-ministerial.ts'

describe('the yearly ministerial', () => {
  it('given none since June 2024, then it is overdue from 27 June 2025 on', () => {
    expect(nextMinisterial([], '2025-06-25')).toMatchObject({ state: 'due', due: '2025-06-26', daysLeft: 1 })
    expect(nextMinisterial([], '2025-06-26')).toMatchObject({ state: 'due', daysLeft: 0 })
    expect(nextMinisterial([], '2025-06-27')).toMatchObject({ state: 'overdue', overdueDays: 1 })
    expect(nextMinisterial([], '2026-11-24')).toEqual({
      lastHeld: '2024-06-26',
      due: '2025-06-26',
      scheduled: null,
      state: 'overdue',
      overdueDays: 516,
    })
  })

  it('given a later one held, then the year counts from it, in whichever order they were recorded', () => {
    const held = ['2027-03-01', '2026-12-03']
    expect(nextMinisterial(held, '2027-03-02')).toMatchObject({ lastHeld: '2027-03-01', due: '2028-03-01' })
    expect(nextMinisterial(held.toReversed(), '2027-03-02')).toEqual(nextMinisterial(held, '2027-03-02'))
  })

  it('given a meeting that is yet to come, then it does not count as held', () => {
    expect(nextMinisterial(['2026-12-03'], '2026-11-24')).toMatchObject({
      due: '2025-06-26',
      overdueDays: 516,
    })
  })

  it('given a day agreed for it, then that is told beside what is due', () => {
    expect(nextMinisterial([], '2026-11-24', '2026-12-03')).toMatchObject({
      state: 'overdue',
      scheduled: '2026-12-03',
    })
  })

  it('given a meeting on 29 February, then the next is due on 28 February', () => {
    expect(nextMinisterial(['2028-02-29'], '2028-03-01').due).toBe('2029-02-28')
    expect(nextMinisterial(['2027-02-28'], '2027-03-01').due).toBe('2028-02-28')
  })

  it('given any day of a meeting, then the next is due 365 or 366 days later, on a day that exists', () => {
    const day = date({ min: new Date('2024-06-26'), max: new Date('2199-12-31'), noInvalidDate: true }).map(
      (each) => each.toISOString().slice(0, 10),
    )
    assert(
      property(day, (held) => {
        const { due } = nextMinisterial([held], held)
        expect(new Date(due).toISOString().slice(0, 10)).toBe(due)
        expect([365, 366]).toContain(daysBetween(held, due))
      }),
    )
  })
})
