import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whileSessionLives } from './while-session-lives.ts'

describe('a stream lives as long as its session', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('given a session that lives, then the stream goes on', async () => {
    const session = whileSessionLives(() => Promise.resolve(true), undefined)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(session.signal.aborted).toBe(false)
    session.release()
  })

  it('given a session that ended, then the stream ends within five seconds', async () => {
    const session = whileSessionLives(() => Promise.resolve(false), undefined)
    await vi.advanceTimersByTimeAsync(5000)
    expect([session.signal.aborted, session.ended()]).toEqual([true, true])
  })

  it('given nobody can say whether the session lives, then the stream ends', async () => {
    const session = whileSessionLives(() => Promise.reject(new Error('the database is away')), undefined)
    await vi.advanceTimersByTimeAsync(5000)
    expect(session.ended()).toBe(true)
  })

  it('given a reader who leaves, then it ends without the session having ended, and nobody asks any more', async () => {
    const leaving = new AbortController()
    const ask = vi.fn(() => Promise.resolve(true))
    const session = whileSessionLives(ask, leaving.signal)
    leaving.abort()
    expect([session.signal.aborted, session.ended()]).toEqual([true, false])
    session.release()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ask).not.toHaveBeenCalled()
  })
})
