import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planOf, runsOf, type SubjectState } from './plan.ts'

const item = (subject: string, sequence: number, id = `${subject}${sequence}`) => ({
  event: { id, source: '/s', subject, sequence },
})
const text = (items: readonly ReturnType<typeof item>[]) =>
  items.map(({ event }) => `${event.subject}:${event.sequence}`)
const at = (subject: string, sequence: number, rest: Partial<SubjectState> = {}): [string, SubjectState] => [
  `/s ${subject}`,
  { source: '/s', subject, sequence, parked: false, held: 0, ...rest },
]
const plan = (
  items: ReturnType<typeof item>[],
  states: [string, SubjectState][],
  repeated: string[] = [],
) => {
  const { apply, hold, moved } = planOf(items, new Map(states), new Set(repeated))
  return { apply: text(apply), hold: text(hold), moved: moved.map(({ sequence }) => sequence) }
}

describe('what becomes of a batch', () => {
  it('applies what is next, as it came', () => {
    expect(plan([item('a', 1), item('b', 1), item('a', 2)], [])).toEqual({
      apply: ['a:1', 'b:1', 'a:2'],
      hold: [],
      moved: [],
    })
  })

  it('drops what was had before', () => {
    expect(plan([item('a', 1), item('a', 2), item('a', 3)], [at('a', 2)])).toEqual({
      apply: ['a:3'],
      hold: [],
      moved: [3],
    })
  })

  it('lets wait what comes ahead of a gap', () => {
    expect(plan([item('a', 4), item('b', 1)], [at('a', 2)])).toEqual({
      apply: ['b:1'],
      hold: ['a:4'],
      moved: [2],
    })
  })

  it('sorts a batch in disorder, so that it need not wait for itself', () => {
    expect(plan([item('a', 3), item('b', 7), item('a', 2), item('a', 2)], [at('a', 1)])).toEqual({
      apply: ['a:2', 'b:7', 'a:3'],
      hold: [],
      moved: [3],
    })
  })

  it('lets everything wait behind a dead letter, and the dead letter itself not come back', () => {
    expect(plan([item('a', 3, 'resent'), item('a', 4)], [at('a', 2, { parked: true })])).toEqual({
      apply: [],
      hold: ['a:4'],
      moved: [2],
    })
  })

  it('leaves to draining what waits already', () => {
    expect(plan([item('a', 2), item('a', 3)], [at('a', 1, { held: 1 })], ['a3'])).toEqual({
      apply: ['a:2'],
      hold: [],
      moved: [2],
    })
  })

  it('applies, whatever comes, exactly the events that follow on without a gap, each once and in order', () => {
    const events = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 20 })
    fc.assert(
      fc.property(events, fc.integer({ min: 0, max: 5 }), (sequences, last) => {
        const { apply, hold } = plan(
          sequences.map((n) => item('a', n)),
          [at('a', last)],
        )
        let end = last
        while (sequences.includes(end + 1)) end += 1
        expect(apply).toEqual(Array.from({ length: end - last }, (_, n) => `a:${last + n + 1}`))
        expect(new Set(hold)).toEqual(new Set(sequences.filter((n) => n > end).map((n) => `a:${n}`)))
      }),
    )
  })
})

describe('the run of a subject in a batch', () => {
  it.each([
    [[1, 2, 3], { first: 1, last: 3 }],
    [[5], { first: 5, last: 5 }],
    [[1, 3], { first: 0, last: 0 }],
    [[2, 1], { first: 0, last: 0 }],
    [[1, 1], { first: 0, last: 0 }],
    [[1, 3, 1], { first: 0, last: 0 }],
  ])('of %j is %j', (sequences, run) => {
    expect(runsOf(sequences.map((n) => item('a', n)))).toEqual([{ source: '/s', subject: 'a', ...run }])
  })
})
