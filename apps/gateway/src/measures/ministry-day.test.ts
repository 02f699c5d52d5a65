import { expect, it } from 'vitest'
import { ministryDay } from './ministry-day.ts'

it('given one instant, then each ministry has its own day on the wall', () => {
  const instant = new Date('2026-11-27T15:30:00Z')
  expect(ministryDay('jp', instant)).toBe('2026-11-28')
  expect(ministryDay('kr', instant)).toBe('2026-11-28')
  expect(ministryDay('us', instant)).toBe('2026-11-27')
})
