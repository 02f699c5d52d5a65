import type { Party } from '@trilateral/contracts'
import { createLogger } from '@trilateral/service'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Moment } from '../answer/moment.ts'
import { Portfolio } from './portfolio.ts'
import { warmPortfolios } from './warm-portfolios.ts'

const live = new Set<Party>()
let now = new Date('2026-11-24T09:00:00.000Z')
const at = vi.fn(({ on }: Moment) => Promise.resolve(new Portfolio({ on, days: on })))
const read = () => at.mock.calls.map(([{ party, on, knownAt }]) => [party, on, knownAt])
const logger = createLogger({ name: 'test', level: 'silent' })
const warn = vi.spyOn(logger, 'warn')
let look: () => Promise<void>

beforeEach(() => {
  at.mockClear()
  warn.mockClear()
  live.clear()
  now = new Date('2026-11-24T09:00:00.000Z')
  const call = warmPortfolios(
    { at },
    {
      isLive: (party) => live.has(party),
      logger,
      now: () => now,
    },
  )
  look = async () => {
    call()
    await new Promise((resolve) => setImmediate(resolve))
  }
})

describe('given a gateway that has just started', () => {
  it('when the read model still catches up for a party, then its portfolio is not read yet', async () => {
    live.add('us')
    await look()
    expect(read()).toEqual([['us', '2026-11-24', undefined]])
  })

  it('when it has caught up, then each party’s portfolio of today is read, and only once', async () => {
    for (const party of ['jp', 'kr', 'us'] as const) live.add(party)
    await look()
    await look()
    expect(read()).toEqual([
      ['jp', '2026-11-24', undefined],
      ['kr', '2026-11-24', undefined],
      ['us', '2026-11-24', undefined],
    ])
  })

  it('when a day begins in Tokyo and Seoul, then all are read again: whose work is overdue changes for everybody', async () => {
    for (const party of ['jp', 'kr', 'us'] as const) live.add(party)
    await look()
    at.mockClear()
    now = new Date('2026-11-24T15:00:01.000Z')
    await look()
    expect(read()).toEqual([
      ['jp', '2026-11-25', undefined],
      ['kr', '2026-11-25', undefined],
      ['us', '2026-11-24', undefined],
    ])
  })

  it('when reading fails, then nothing is thrown, and it is tried again', async () => {
    live.add('jp')
    at.mockRejectedValueOnce(new Error('the database is away'))
    await look()
    await look()
    await look()
    expect(at).toHaveBeenCalledTimes(2)
  })

  it('when one party’s portfolio cannot be read, then the others’ are, all the same', async () => {
    for (const party of ['jp', 'kr', 'us'] as const) live.add(party)
    at.mockRejectedValueOnce(new Error('a record of Japan is unreadable'))
    await look()
    expect(read().map(([party]) => party)).toEqual(['jp', 'kr', 'us'])
  })

  it('when the same failure comes back after it had gone, then it is told again, but not at every look', async () => {
    live.add('jp')
    at.mockRejectedValueOnce(new Error('the database is away'))
    at.mockRejectedValueOnce(new Error('the database is away'))
    await look()
    await look()
    await look()
    expect(warn).toHaveBeenCalledTimes(1)
    now = new Date('2026-11-25T09:00:00.000Z')
    at.mockRejectedValueOnce(new Error('the database is away'))
    await look()
    expect(warn).toHaveBeenCalledTimes(2)
  })

  it('when one reading takes long, then no second one is begun beside it', async () => {
    live.add('jp')
    at.mockReturnValueOnce(new Promise(() => {}))
    await look()
    await look()
    expect(at).toHaveBeenCalledTimes(1)
  })
})
