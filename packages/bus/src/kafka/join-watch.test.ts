import { expect, test } from 'vitest'
import { JoinWatch, MOST_JOINS } from './join-watch.ts'

test('given a member that joins its group more than five times in a minute, then it is stuck', () => {
  const watch = new JoinWatch()
  for (let join = 0; join < MOST_JOINS; join += 1) expect(watch.joined(join * 5_000)).toBeUndefined()
  expect(watch.joined(59_000)).toBe(6)
})

test('given joins that come as deployments do, then it is not stuck', () => {
  const watch = new JoinWatch()
  for (let join = 0; join < 40; join += 1) expect(watch.joined(join * 13_000)).toBeUndefined()
})
