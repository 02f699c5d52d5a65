import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highlight } from './highlight.ts'

const marked = (text: string, query: string) =>
  highlight(text, query)
    .filter(({ isFound }) => isFound)
    .map((part) => part.text)

describe('what is marked in a text', () => {
  test.each([
    ['重要鉱物の精錬', '鉱物', ['鉱物']],
    ['重要鑛物の精錬', '鉱物', ['鑛物']],
    ['핵심광물의 정제', '광물'.normalize('NFD'), ['광물']],
    ['핵심광물의 정제'.normalize('NFD'), '광물', ['광물'.normalize('NFD')]],
    ['齋藤 健', '斎藤', ['齋藤']],
    ['ｶﾞﾘｳﾑ', 'ガリウム', ['ｶﾞﾘｳﾑ']],
    ['Refining of gallium', 'GAL refin', ['Refin', 'gal']],
    ['A regal gala', 'gal', ['gal']],
    ['レア・アース', 'レアアース', ['レア・アース']],
    ['São Tomé', 'sao', ['São']],
    ['nothing here', 'gallium', []],
    ['anything', '  ', []],
  ])('%s by %s', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected)
  })

  test('is, with what is not, the text as it was, and each part differs from the next', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        const parts = highlight(text, query)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        for (const [index, part] of parts.entries())
          expect(part.isFound).not.toBe(parts[index + 1]?.isFound ?? !part.isFound)
      }),
    )
  })
})
