import { searchGrams } from '@trilateral/contracts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedCodes, gramCodes } from './gram-codes.ts'
import { hasWords, passageOf } from './passage.ts'

const words = fc.stringMatching(/^[a-z가-힣ぁ-ん鉱物齋斎 ]{1,40}$/u)

describe('what a record is filed under', () => {
  it('is asked for by whatever the texts would be found by, composed or not, and in a title as a title', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (title, body, form) => {
        const filed = new Set(gramCodes('program', { title: [title], body: [body] }))
        const [inTitle, inBody] = [askedCodes(title.normalize(form)), askedCodes(body.normalize(form))]
        expect(inTitle.inTitle.every((code) => filed.has(code))).toBe(true)
        expect(inTitle.anywhere.every((code) => filed.has(code))).toBe(true)
        expect(inBody.anywhere.every((code) => filed.has(code))).toBe(true)
      }),
    )
  })

  it('holds each number once, and only whole ones of 32 bits', () => {
    fc.assert(
      fc.property(words, words, (title, body) => {
        const codes = gramCodes('program', { title: [title], body: [body] })
        expect(new Set(codes).size).toBe(codes.length)
        expect(codes.every((code) => Number.isInteger(code) && Math.abs(code) <= 2 ** 31)).toBe(true)
        expect(codes.length).toBeLessThanOrEqual(
          1 + searchGrams(`${title}\n${body}`).length + searchGrams(title).length,
        )
      }),
    )
  })
})

describe('a passage', () => {
  it('given a long text, then it holds the words and is short', () => {
    const text = `${'前置きの文。'.repeat(40)}重要鉱物の精錬${'続きの文。'.repeat(60)}`
    const passage = passageOf(text, '鑛物')
    expect(passage).toContain('鉱物')
    expect(Array.from(passage).length).toBeLessThan(190)
    expect(hasWords(passage, '鉱物')).toBe(true)
  })
})
