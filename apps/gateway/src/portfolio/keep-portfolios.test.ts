import { ministryDay } from '@trilateral/contracts'
import { ministryDays } from '@trilateral/work-program/rules'
import { expect, it } from 'vitest'
import type { Moment } from '../answer/moment.ts'
import type { RecordStore } from '../records/store.ts'
import { keepPortfolios } from './keep-portfolios.ts'

/** A read model in which nothing happens. */
const empty: RecordStore = {
  stamp: async () => ({ model: 1, position: 1, withdrawals: 0 }),
  touched: async () => ({ ids: [], entities: [], programs: [] }),
  find: async () => [],
  count: async () => ({ count: 0, more: false }),
  versions: async () => [],
  assessments: async () => [],
}

it('given what was known yesterday, when a day begins in Washington, then it is judged by that day, though nothing was recorded', async () => {
  const portfolios = keepPortfolios(empty, { of: async () => new Map() })
  const ask = async (at: Date) => {
    const today = ministryDay('kr', at)
    const moment = { party: 'kr', on: today, today, knownAt: '2026-11-24T00:00:00.000Z', at } as const
    return (await portfolios.at(moment)).day
  }
  const before = new Date('2026-11-25T04:00:00.000Z')
  const after = new Date('2026-11-25T06:00:00.000Z')
  expect(await ask(before)).toEqual({ on: '2026-11-25', days: ministryDays(before) })
  expect(await ask(after)).toEqual({ on: '2026-11-25', days: ministryDays(after) })
})

it('given readers before and after midnight in Seoul who wait for the same look, then each gets their own day', async () => {
  const portfolios = keepPortfolios(empty, { of: async () => new Map() })
  const at = (instant: string): Moment => {
    const now = new Date(instant)
    const today = ministryDay('kr', now)
    return { party: 'kr', on: today, today, knownAt: undefined, at: now }
  }
  const [before, after] = await Promise.all([
    portfolios.at(at('2026-11-24T14:59:59.000Z')),
    portfolios.at(at('2026-11-24T15:00:01.000Z')),
  ])
  expect([before.day.on, after.day.on]).toEqual(['2026-11-24', '2026-11-25'])
})
