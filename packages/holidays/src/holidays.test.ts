import { PARTIES, type CalendarDate, type Party } from '@trilateral/contracts'
import { describe, expect, it } from 'vitest'
import { allThreeWork, holidays, holidaysOn, workingDay, workingDays } from './holidays.ts'

const shifted = (day: CalendarDate, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
const weekday = (day: CalendarDate) => new Date(`${day}T00:00:00Z`).getUTCDay()
const SUNDAY = 0
const SATURDAY = 6
const of = (party: Party, kind: string) =>
  holidays.filter((each) => each.party === party && each.kind === kind)
const nextWorkingDay = (party: Party, day: CalendarDate): CalendarDate =>
  workingDay(party, day).works === true ? day : nextWorkingDay(party, shifted(day, 1))

describe('substitute holidays', () => {
  it('given a Japanese holiday on a Sunday, then the first day after it that is none is off, and no other day is a substitute', () => {
    const expected = of('jp', 'holiday')
      .filter(({ day }) => weekday(day) === SUNDAY)
      .map(({ day }) => {
        let after = shifted(day, 1)
        while (holidaysOn('jp', after).some(({ kind }) => kind === 'holiday')) after = shifted(after, 1)
        return after
      })
    expect(of('jp', 'substitute').map(({ day }) => day)).toEqual(expected)
  })

  it('given an American holiday on a Saturday or a Sunday, then the Friday before or the Monday after is off', () => {
    const expected = of('us', 'holiday').flatMap(({ day }) =>
      weekday(day) === SATURDAY ? [shifted(day, -1)] : weekday(day) === SUNDAY ? [shifted(day, 1)] : [],
    )
    // New Year's Day of 2028, a Saturday, is observed in 2027.
    expect(of('us', 'substitute').map(({ day }) => day)).toEqual([...expected, '2027-12-31'])
  })

  it('given a Korean substitute, then it is no weekend, no other holiday, and none lies nearer to the holiday', () => {
    const substitutes = of('kr', 'substitute')
    expect(substitutes.length).toBeGreaterThan(10)
    for (const { day } of substitutes) {
      expect([SUNDAY, SATURDAY]).not.toContain(weekday(day))
      expect(holidaysOn('kr', day)).toHaveLength(1)
      // All days from the last working day to it are off.
      expect(workingDay('kr', shifted(day, -1)).works).toBe(false)
    }
  })

  it('given the Korean New Year of 2026, then it is 17 February, not the day after', () => {
    expect(holidaysOn('kr', '2026-02-17').map(({ name }) => name.ko)).toEqual(['설날'])
    expect(nextWorkingDay('kr', '2026-02-14')).toBe('2026-02-19')
  })
})

describe('whether a ministry works', () => {
  it.each([
    ['a plain Thursday', '2026-12-03', true],
    ['a Saturday', '2026-12-05', false],
    ['Thanksgiving, in Washington alone', '2026-11-26', false],
    ['Chuseok, in Seoul alone', '2026-09-25', false],
    ['29 December, when Japanese offices are closed', '2026-12-29', false],
    ['a plain day of a year that is not known', '2028-03-08', null],
    ['a Sunday of such a year', '2028-03-05', false],
  ] as const)('on %s', (_case, day, expected) => {
    expect(allThreeWork(workingDays(day))).toBe(expected)
  })

  it('given a day that no ministry shares with the others, then each is told for itself', () => {
    const { jp, kr, us } = workingDays('2026-11-26')
    expect([jp.works, kr.works, us.works]).toEqual([true, true, false])
    expect(us.holidays.map(({ name }) => name.en)).toEqual(['Thanksgiving Day'])
  })

  it('names every day off in three languages, with its source', () => {
    for (const { name, source } of holidays) {
      expect(Object.values(name).every((text) => text.trim() !== '')).toBe(true)
      expect(source.url).toMatch(/^https:/)
    }
    expect(new Set(holidays.map(({ party }) => party))).toEqual(new Set(PARTIES))
  })
})
