import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainHash, contentHash, GENESIS } from './hash.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('the formula', () => {
  // Computed with Python's hashlib and struct, so that a verifier in another language can check itself against it.
  it('gives these bytes for ever', () => {
    const content = contentHash({ topic: 'wp.a.jp', key: 'k', headers: '{}', value: '{"名":"価"}' })
    expect(hex(content)).toBe('62f147f7ed90c18a726f1e9b100d651c80efec3a9a4ff73d795d5a1ee6bb8f2a')
    expect(hex(chainHash(GENESIS, 1n, content))).toBe(
      'be056dd097741976c07b03dc412373c6a33ac4340401508076d06c380033d2c0',
    )
  })

  it('never gives one hash to two contents, however their text is cut', () => {
    const part = fc.string({ maxLength: 6 })
    const content = fc.record({ topic: part, key: part, headers: part, value: part })
    fc.assert(
      fc.property(content, content, (a, b) => {
        const same = a.topic === b.topic && a.key === b.key && a.headers === b.headers && a.value === b.value
        expect(hex(contentHash(a)) === hex(contentHash(b))).toBe(same)
      }),
    )
  })
})
