import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { refresher } from './refresher.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server that takes so long for each look. */
function server(takesMs: number) {
  const seen = { begun: 0, done: 0, mostAtOnce: 0 }
  const look = async () => {
    seen.begun += 1
    seen.mostAtOnce = Math.max(seen.mostAtOnce, seen.begun - seen.done)
    await new Promise((resolve) => void setTimeout(resolve, takesMs))
    seen.done += 1
  }
  return { seen, look }
}

describe('a page that follows what changes', () => {
  it('given one change, then it looks at once, and once', async () => {
    const { seen, look } = server(20)
    refresher(look)()
    expect(seen.begun).toBe(1)
    await vi.advanceTimersByTimeAsync(1000)
    expect(seen.begun).toBe(1)
  })

  it('given a change while it looks, then it looks once more when that is over: the last change is always seen', async () => {
    const { seen, look } = server(130)
    const ask = refresher(look)
    ask()
    await vi.advanceTimersByTimeAsync(50)
    ask()
    ask()
    await vi.advanceTimersByTimeAsync(79)
    expect(seen.begun).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(seen.begun).toBe(2)
    await vi.advanceTimersByTimeAsync(1000)
    expect(seen.begun).toBe(2)
  })

  it('given changes without end and a slow server, then looks are finished one after the other', async () => {
    const { seen, look } = server(400)
    const ask = refresher(look)
    for (let ms = 0; ms < 4000; ms += 20) {
      ask()
      await vi.advanceTimersByTimeAsync(20)
    }
    expect(seen.done).toBeGreaterThanOrEqual(9)
    expect(seen.mostAtOnce).toBe(1)
  })

  it('given a quick server and changes without end, then it looks ten times a second and no more', async () => {
    const { seen, look } = server(5)
    const ask = refresher(look)
    for (let ms = 0; ms < 1000; ms += 10) {
      ask()
      await vi.advanceTimersByTimeAsync(10)
    }
    expect(seen.begun).toBeLessThanOrEqual(11)
  })

  it('given a look that never answers, or fails, then the next change is looked at all the same', async () => {
    const looks: number[] = []
    const ask = refresher(() => {
      looks.push(looks.length)
      return looks.length === 1 ? new Promise(() => undefined) : Promise.reject(new Error('away'))
    })
    ask()
    ask()
    await vi.advanceTimersByTimeAsync(5000)
    expect(looks).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(200)
    ask()
    expect(looks).toHaveLength(3)
  })
})
