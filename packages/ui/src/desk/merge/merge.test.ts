import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogueFaults } from '../../language/catalogue-faults.ts'
import { mergeTexts } from './merge-texts.ts'
import { merged, standingOf, toChoose } from './merge.ts'

interface Draft {
  readonly title: string
  readonly office: string
  readonly endsOn: string
}
const fields = [{ key: 'title' }, { key: 'office' }, { key: 'endsOn' }] as const
const base: Draft = { title: 'Separation', office: 'Minerals desk', endsOn: '2027-03-31' }

test('given two officials who changed different fields, then both changes stand and nobody has to choose', () => {
  const ways = {
    base,
    theirs: { ...base, office: 'Resources desk' },
    mine: { ...base, title: 'Separation, pilot' },
  }
  expect(toChoose(ways, fields)).toEqual([])
  expect(merged(ways, fields, {})).toEqual({ ...base, office: 'Resources desk', title: 'Separation, pilot' })
})

test('given two who changed the same field otherwise, then one chooses; given they typed the same, then not', () => {
  const ways = {
    base,
    theirs: { ...base, title: 'Theirs', endsOn: '2028-03-31' },
    mine: { ...base, title: 'Mine', endsOn: '2028-03-31' },
  }
  expect(fields.map(({ key }) => standingOf(ways, key))).toEqual(['differs', 'same', 'alike'])
  expect(toChoose(ways, fields)).toEqual(['title'])
  expect(merged(ways, fields, { title: 'theirs' }).title).toBe('Theirs')
  expect(merged(ways, fields, { title: 'mine' }).title).toBe('Mine')
})

test('what one side alone changed always stands, whatever is chosen elsewhere', () => {
  const word = fc.constantFrom('a', 'b', 'c')
  const draft = fc.record({ title: word, office: word, endsOn: word })
  const side = fc.constantFrom('theirs' as const, 'mine' as const)
  fc.assert(
    fc.property(draft, draft, draft, side, (b, theirs, mine, chosen) => {
      const ways = { base: b, theirs, mine }
      const all = { title: chosen, office: chosen, endsOn: chosen }
      const result = merged(ways, fields, all)
      for (const { key } of fields) {
        if (theirs[key] === b[key]) expect(result[key]).toBe(mine[key])
        else if (mine[key] === b[key]) expect(result[key]).toBe(theirs[key])
        else expect(result[key]).toBe(ways[chosen][key])
      }
    }),
  )
})

test('given lines that were only drawn anew, then nobody changed them', () => {
  const lines = (row: string, country: string) => ({ shares: [{ row, country }] })
  const ways = { base: lines('1', 'CN'), theirs: lines('2', 'CN'), mine: lines('3', 'CN') }
  expect(standingOf(ways, 'shares')).toBe('same')
  expect(standingOf({ ...ways, theirs: lines('2', 'JP') }, 'shares')).toBe('theirs')
})

test('every text of the merge is there in three languages', () => {
  expect(catalogueFaults(mergeTexts)).toEqual([])
})
