import { expect, test } from 'vitest'
import { STUCK_AFTER_MS, StuckWatch } from './stuck-watch.ts'

const at = (next: bigint, end: bigint) => [{ place: 'wp.test/0', next, end }]

test('given records waiting and no movement for a minute, the partition is stuck', () => {
  const watch = new StuckWatch()
  expect(watch.look(at(5n, 9n), 0)).toBeUndefined()
  expect(watch.look(at(5n, 9n), STUCK_AFTER_MS - 1)).toBeUndefined()
  expect(watch.look(at(5n, 12n), STUCK_AFTER_MS)).toBe('wp.test/0')
})

test('given movement, even slow, it is not stuck', () => {
  const watch = new StuckWatch()
  for (let minute = 0n; minute < 10n; minute++)
    expect(watch.look(at(minute, 99n), Number(minute) * STUCK_AFTER_MS)).toBeUndefined()
})

test('given nothing waiting, however long, it is not stuck, and a minute counts from when something waits', () => {
  const watch = new StuckWatch()
  expect(watch.look(at(9n, 9n), 0)).toBeUndefined()
  expect(watch.look(at(9n, 9n), 10 * STUCK_AFTER_MS)).toBeUndefined()
  expect(watch.look(at(9n, 10n), 10 * STUCK_AFTER_MS + 1)).toBeUndefined()
  expect(watch.look(at(9n, 10n), 11 * STUCK_AFTER_MS)).toBe('wp.test/0')
})

test('given a broker that did not answer, or a partition that went and came, a minute counts anew', () => {
  const watch = new StuckWatch()
  watch.look(at(5n, 9n), 0)
  watch.forget()
  expect(watch.look(at(5n, 9n), 5 * STUCK_AFTER_MS)).toBeUndefined()
  watch.look([], 6 * STUCK_AFTER_MS)
  expect(watch.look(at(5n, 9n), 7 * STUCK_AFTER_MS)).toBeUndefined()
})
