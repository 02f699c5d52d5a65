import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localPath } from './local-path.ts'

const publicUrl = 'https://portal.example.go.jp'

describe('the path to return to', () => {
  it.each([
    ['/', '/'],
    ['/measures?on=2026-11-10&material=gallium#clauses', '/measures?on=2026-11-10&material=gallium#clauses'],
    ['/a/../b', '/b'],
    ['/%2F%2Fevil.example', '/%2F%2Fevil.example'],
    ['/措置', '/%E6%8E%AA%E7%BD%AE'],
  ])('given %s, then it is %s', (path, expected) => {
    expect(localPath(path, publicUrl)).toBe(expected)
  })

  it.each([
    '',
    'measures',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/a/..//evil.example',
    '\n//evil.example',
    `/${'a'.repeat(2000)}`,
    'javascript:alert(1)',
  ])('refuses %j', (path) => {
    expect(localPath(path, publicUrl)).toBeUndefined()
  })

  it('whatever is asked for, a browser that follows the answer stays with us', () => {
    const piece = constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '\t',
      '\n',
      '@',
      ':',
      '%2f',
      '%5c',
      'evil.example',
      'https:',
      '?',
      '#',
    )
    const path = array(oneof(piece, string({ maxLength: 3 })), { maxLength: 8 }).map((parts) =>
      parts.join(''),
    )
    assert(
      property(path, (asked) => {
        const answer = localPath(asked, publicUrl)
        if (answer === undefined) return
        expect(new URL(answer, publicUrl).origin).toBe(publicUrl)
        expect(answer).toMatch(/^\/(?![/\\])/)
      }),
      { numRuns: 2000 },
    )
  })
})
