import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { catalogueFaults } from '../../language/catalogue-faults.ts'
import { heldTexts } from './held-texts.ts'
import { heldTimer } from './held-timer.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('given an action that is held, when nobody takes it back within ten seconds, then it goes, once', () => {
  const send = vi.fn()
  const timer = heldTimer(send)
  vi.advanceTimersByTime(9_999)
  expect(send).not.toHaveBeenCalled()
  expect(timer.left()).toBe(1)
  vi.advanceTimersByTime(60_000)
  expect(send).toHaveBeenCalledTimes(1)
})

test('given somebody who reads the note for a minute, then the wait goes on where it stopped', () => {
  const send = vi.fn()
  const timer = heldTimer(send)
  vi.advanceTimersByTime(4000)
  timer.pause()
  vi.advanceTimersByTime(60_000)
  expect(timer.left()).toBe(6000)
  timer.resume()
  timer.resume()
  vi.advanceTimersByTime(5999)
  expect(send).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(send).toHaveBeenCalledTimes(1)
})

test('given an action that was taken back, then it never goes', () => {
  const send = vi.fn()
  const timer = heldTimer(send)
  timer.cancel()
  vi.advanceTimersByTime(60_000)
  expect(send).not.toHaveBeenCalled()
})

test('every text of what is held is there in three languages', () => {
  expect(catalogueFaults(heldTexts)).toEqual([])
})
