import { describe, expect, it } from 'vitest'
import { after, RESTED, tripped } from './breaker.ts'

const good = (n: number): boolean[] => Array.from({ length: n }, () => false)
const dead = (n: number): boolean[] => Array.from({ length: n }, () => true)
const reason = (...outcomes: boolean[][]) => tripped(after(RESTED, outcomes.flat()))

describe('the breaker', () => {
  it('bears nineteen dead letters in a row and not twenty', () => {
    expect(reason(dead(19))).toBeUndefined()
    expect(reason(dead(20))).toBe('20 records in a row could not be handled')
    expect(reason(dead(19), good(1), dead(19), good(161))).toBeDefined()
    expect(reason(dead(10), good(1), dead(10))).toBeUndefined()
  })

  it('bears one in a hundred, judged from two hundred on', () => {
    expect(reason(good(199 - 5), dead(5))).toBeUndefined()
    expect(reason(good(198), dead(2))).toBeUndefined()
    expect(reason(good(197), dead(3))).toBe('3 of the last 200 records could not be handled')
  })

  it('is not lulled by a long good past', () => {
    const failingEveryFifth = Array.from({ length: 200 }, (_, n) => n % 5 === 0)
    expect(reason(good(1_000_000), failingEveryFifth)).toBeDefined()
  })
})
