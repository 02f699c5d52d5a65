import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { heldLooks } from './held-looks.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function page() {
  const seen = { shown: 0, waiting: 0 }
  const looks = heldLooks(
    async () => {
      seen.shown += 1
      await new Promise((resolve) => void setTimeout(resolve, 200))
    },
    (count) => {
      seen.waiting += count
    },
  )
  return { seen, looks }
}

it('given changes under the reader’s hand, then they wait and nothing moves, until the reader asks for them', async () => {
  const { seen, looks } = page()
  looks.hold(true)
  looks.happened()
  looks.happened()
  await vi.advanceTimersByTimeAsync(1000)
  expect(seen).toEqual({ shown: 0, waiting: 2 })
  looks.show()
  expect(seen.shown).toBe(1)
})

it('given a look that was asked for before the hand came, then what it was to show waits too', async () => {
  const { seen, looks } = page()
  looks.happened()
  looks.happened()
  looks.happened()
  expect(seen).toEqual({ shown: 1, waiting: 0 })
  looks.hold(true)
  await vi.advanceTimersByTimeAsync(1000)
  expect(seen).toEqual({ shown: 1, waiting: 2 })
})
