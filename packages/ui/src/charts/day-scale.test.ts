import { describe, expect, test } from 'vitest'
import { dayScale } from './day-scale.ts'

describe('the days of a drawing', () => {
  test('the first and the last day stand at its ends', () => {
    const { at } = dayScale(['2026-11-24', '2025-06-26', '2027-01-01'], 10, 510)
    expect([at('2025-06-26'), at('2027-01-01')]).toEqual([10, 510])
  })
  test('months are named while they fit, years when they do not', () => {
    const labels = (days: string[], width: number) => dayScale(days, 0, width).marks.map(({ label }) => label)
    expect(labels(['2026-01-01', '2026-06-30'], 640)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
    ])
    expect(labels(['2026-01-01', '2026-06-30'], 200)).toEqual(['2026-01', '2026-04'])
    expect(labels(['2020-03-01', '2026-06-30'], 500)).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ])
  })
  test('a single day does not break it', () => {
    expect(dayScale(['2026-11-24'], 0, 100).at('2026-11-24')).toBe(0)
    expect(dayScale([], 0, 100).marks).toHaveLength(1)
  })
})
