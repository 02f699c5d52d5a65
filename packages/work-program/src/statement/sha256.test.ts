import { createHash } from 'node:crypto'
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from './sha256.ts'

describe('SHA-256', () => {
  it('given the standard’s own example, then its hash', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('given any text, then the hash that Node gives', () => {
    const text = string({ unit: 'grapheme', maxLength: 300 })
    assert(
      property(text, (each) => {
        expect(sha256(each)).toBe(createHash('sha256').update(each).digest('hex'))
      }),
    )
  })

  it('given every length around a block’s end, then the hash that Node gives', () => {
    for (let length = 0; length <= 200; length += 1)
      expect(sha256('a'.repeat(length))).toBe(createHash('sha256').update('a'.repeat(length)).digest('hex'))
  })
})
