import { array, assert, integer, property, string, uniqueArray } from 'fast-check'
import { expect, it } from 'vitest'
import { SortedList } from './sorted-list.ts'

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

it('given things that are taken out and put in, few or many at once, then they are in order and none is lost', () => {
  const step = uniqueArray(string(), { maxLength: 80 })
  assert(
    property(array(step, { maxLength: 6 }), integer({ min: 1, max: 3 }), string(), (steps, every, place) => {
      const sorted = new SortedList(compare)
      const stands = new Set<string>()
      for (const put of steps) {
        const out = [...stands].filter((_item, at) => at % every === 0)
        for (const item of out) stands.delete(item)
        const fresh = put.filter((item) => !stands.has(item))
        for (const item of fresh) stands.add(item)
        sorted.change(out, fresh)
        expect(sorted.all).toEqual([...stands].toSorted(compare))
        expect(sorted.begin((item) => item <= place)).toBe([...stands].filter((item) => item <= place).length)
      }
    }),
  )
})
