import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedText, searchGrams } from './search-text.ts'

/** As a search does it: every gram of the query stands among the document's. */
function finds(query: string, document: string): boolean {
  const grams = new Set(searchGrams(document))
  return searchGrams(query).every((gram) => grams.has(gram))
}

describe('two texts that people read as the same', () => {
  it.each([
    ['width', 'ＧＡ－４６', 'GA-46'],
    ['case', 'Gallium', 'GALLIUM'],
    ['half-width kana', 'ｶﾞﾘｳﾑ', 'ガリウム'],
    ['Hangul that is not composed', '갈륨'.normalize('NFD'), '갈륨'],
    ['accents', 'São Tomé', 'Sao Tome'],
    ['an old form in a name', '齋藤', '斎藤'],
    ['another', '髙橋', '高橋'],
    ['a third', '渡邊', '渡辺'],
    ['a fourth', '渡邉', '渡辺'],
    ['an old form of a word', '重要鑛物', '重要鉱物'],
    ['dots in a name', 'レア・アース', 'レアアース'],
    ['dots between countries', '한·미·일', '한미일'],
  ])('given %s, then they are folded alike', (_case, one, other) => {
    expect(foldedText(one)).toBe(foldedText(other))
  })

  it.each([
    ['がく', 'かく'],
    ['ga', 'ka'],
    ['한국', '한글'],
  ])('given %s and %s, then they stay apart', (one, other) => {
    expect(foldedText(one)).not.toBe(foldedText(other))
  })

  it('are folded once for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldedText(foldedText(text))).toBe(foldedText(text))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a search', () => {
  it.each([
    ['鉱物', '重要鉱物の精錬'],
    ['鑛物', '重要鉱物の精錬'],
    ['광물', '핵심광물의 정제'],
    ['ga', 'Refining of gallium, second lot'],
    ['GALLIUM', 'Refining of gallium, second lot'],
    ['gallium refining', 'Refining of gallium, second lot'],
    ['46', '公告2024年第46号'],
    ['第46号', '公告2024年第46号'],
    ['8112.92', 'HS 8112.92.10'],
    ['レアアース', 'レア・アース磁石'],
    ['アース', 'レア・アース磁石'],
    ['한미일', '한·미·일 산업장관회의'],
    ['斎藤', '齋藤氏'],
    ['髙', '高橋氏'],
    ['electrorefining', 'electrorefining line'],
    ['鉱', '重要鉱物'],
    ['', 'anything'],
    ['  、', 'anything'],
  ])('for "%s" finds "%s"', (query, document) => {
    expect(finds(query, document)).toBe(true)
  })

  it.each([
    ['物鉱', '重要鉱物'],
    ['광석', '핵심광물의 정제'],
    ['gallium tungsten', 'Refining of gallium'],
    ['gb', 'gallium'],
    ['鉱物', '鉱山の廃物'],
    ['electrorefinery', 'electrorefining line'],
  ])('for "%s" does not find "%s"', (query, document) => {
    expect(finds(query, document)).toBe(false)
  })

  const latin = fc.stringMatching(/^[a-z0-9]{1,20}$/)
  const unspaced = fc.stringMatching(/^[重要鉱物斎藤高ガリウムー갈륨광물핵심]{1,20}$/u)

  it('finds a document by the beginning of each of its Latin words, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(latin, fc.nat({ max: 11 })), { minLength: 1 }), (words) => {
        const document = words.map(([word]) => word).join(' ')
        const query = words.toReversed().map(([word, at]) => word.slice(0, 1 + at))
        expect(finds(query.join(', '), document)).toBe(true)
      }),
    )
  })

  it('finds a document by any stretch of its Japanese and Korean, however they stand beside Latin words', () => {
    fc.assert(
      fc.property(latin, unspaced, latin, fc.nat(), fc.nat(), (before, run, after, from, to) => {
        const start = from % run.length
        const query = run.slice(start, start + 1 + (to % (run.length - start)))
        expect(finds(query, `${before}${run}${after}`)).toBe(true)
      }),
    )
  })

  it('finds every document by the whole of itself, and what two documents have by what either has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(finds(one, one)).toBe(true)
        expect(finds(one, `${one}\n${other}`)).toBe(true)
        expect(finds(other, `${one}\n${other}`)).toBe(true)
      }),
    )
  })

  it('has at most two grams a character, each once and in one order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const grams = searchGrams(text)
        expect(grams.length).toBeLessThanOrEqual(2 * Array.from(foldedText(text)).length)
        expect(grams).toEqual([...new Set(grams)].toSorted())
      }),
    )
  })
})
