import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepWatching } from './keep-watching.ts'

describe('a reader that makes no progress', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  const given = (stuckSeconds: () => number) => {
    const stuck: Error[] = []
    const watching = keepWatching(
      {
        look: () => Promise.resolve(),
        stuckSeconds,
        reading: () => ({ state: 'live', lagSeconds: 0, staleSince: null }),
        backlog: () => new Map(),
      },
      { onStuck: (reason) => void stuck.push(reason) },
    )
    watching.start()
    return { stuck, watching }
  }

  it('given records that wait while nothing is applied for more than sixty seconds, then a new process is asked for', async () => {
    let seconds = 0
    const { stuck, watching } = given(() => seconds)
    for (seconds = 0; seconds <= 60; seconds += 2) await vi.advanceTimersByTimeAsync(2000)
    expect(stuck).toEqual([])
    seconds = 62
    await vi.advanceTimersByTimeAsync(2000)
    expect(stuck[0]?.message).toBe('nothing was applied for 62 s')
    expect(() => watching.refuseWhenStuck()).toThrow('nothing was applied for 62 s')
    watching.stop()
  })

  it('given progress, then it goes on, however much waits', async () => {
    const { stuck, watching } = given(() => 0)
    await vi.advanceTimersByTimeAsync(10 * 60_000)
    expect(stuck).toEqual([])
    watching.stop()
  })
})
