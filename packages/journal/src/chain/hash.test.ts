import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainHash, contentHash, GENESIS } from './hash.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('the formula', () => {
  // Computed with Python's hashlib and struct, so that a verifier in another language can check itself against it.
  it('gives these bytes for ever', () => {
    const content = contentHash({ topic: 'wp.a.jp', key: 'k', headers: '{}', value: '{"名":"価"}' })
    expect(hex(content)).toBe('eede2e5d826799d51e6c61d63d56672fbcd6d3006440cac4f193a0d5eed5f7f2')
    expect(hex(chainHash(GENESIS, 1n, content))).toBe('947d586313607e9bc6b7bd4a606acdb57cc9696e15410e8d732e24543fd0c8ba')
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
