import { array, assert, constantFrom, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ProgramIndex, type Findable } from './program-index.ts'

const IDS = ['a', 'b', 'c', 'd'] as const
const foundBy = (
  index: ProgramIndex,
  text: string,
  facets: readonly string[] = [],
  ids: readonly string[] = ['ga', 'ge'],
) => {
  const found = index.find({ text, facets })
  const having = found && ids.filter((id) => found.has(id))
  expect(found?.size).toBe(having?.length)
  return having
}

describe('finding programs', () => {
  const index = new ProgramIndex()
  const area = 'area:critical-minerals'
  index.put('ga', {
    text: 'Gallium: separation pilot\nガリウムの分離 重要鉱物\n갈륨 분리 핵심광물',
    facets: [area, 'rating:A'],
  })
  index.put('ge', {
    text: 'Germanium recovery\nゲルマニウム回収 重要鉱物\n게르마늄 회수 핵심광물',
    facets: [area],
  })

  it.each([
    ['gallium', ['ga']],
    ['GALLIUM  pilot', ['ga']],
    ['gal sep', ['ga']],
    ['llium', []],
    ['鉱物', ['ga', 'ge']],
    ['鑛物', ['ga', 'ge']],
    ['ｶﾞﾘｳﾑ', ['ga']],
    ['광물', ['ga', 'ge']],
    ['갈륨 분리'.normalize('NFD'), ['ga']],
    ['回', ['ge']],
    ['gallium 回収', []],
    ['al gallium', []],
  ])('given "%s", then it finds %j', (words, expected) => {
    expect(foundBy(index, words)).toEqual(expected)
  })

  it.each(['', '  ', 'g', '—'])('given "%s", then nothing is left out', (words) => {
    expect(foundBy(index, words)).toBeUndefined()
  })

  it('given facets, with words or without, then all of them must hold', () => {
    expect(foundBy(index, '', [area])).toEqual(['ga', 'ge'])
    expect(foundBy(index, '', [area, 'rating:A'])).toEqual(['ga'])
    expect(foundBy(index, 'germanium', ['rating:A'])).toEqual([])
    expect(foundBy(index, '', ['rating:E'])).toEqual([])
  })

  it('given programs that come, change and go, then it finds what an index made anew finds', () => {
    const text = constantFrom('', 'gallium pilot', '重要鉱物 分離', 'gallium 分離', 'magnet', '광물')
    const facets = constantFrom([], ['rating:A'], ['rating:B', 'area:x'])
    const change = tuple(constantFrom(...IDS), text, facets)
    assert(
      property(array(change, { maxLength: 20 }), text, facets, (changes, words, wanted) => {
        const kept = new ProgramIndex()
        const stands = new Map<string, Findable>()
        for (const [id, given, has] of changes)
          if (given === '') {
            kept.delete(id)
            stands.delete(id)
          } else {
            kept.put(id, { text: given, facets: has })
            stands.set(id, { text: given, facets: has })
          }
        const anew = new ProgramIndex()
        for (const [id, findable] of stands) anew.put(id, findable)
        expect(foundBy(kept, words, wanted, IDS)).toEqual(foundBy(anew, words, wanted, IDS))
      }),
    )
  })
})
