import { describe, expect, it } from 'vitest'
import type { JsonSchema } from './json-schema.ts'
import { mayFollow } from './later-versions.ts'

const object = (properties: Record<string, JsonSchema>, required = Object.keys(properties)): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const text = { type: 'string' }
const orNothing = (schema: JsonSchema) => ({ anyOf: [schema, { type: 'null' }] })
const kinds = (...names: readonly string[]) => ({
  oneOf: names.map((name) => object({ kind: { type: 'string', const: name } })),
})

describe('a partner who reads a version, and passes over members that they do not know', () => {
  it.each<[string, JsonSchema, JsonSchema]>([
    ['a required member more', object({ a: text }), object({ a: text, b: text })],
    ['an optional member more', object({ a: text }), object({ a: text, b: text }, ['a'])],
    [
      'a member more deep inside',
      object({ m: object({ a: text }) }),
      object({ m: object({ a: text, b: text }) }),
    ],
    [
      'a member more in what a list holds',
      object({ m: { type: 'array', items: object({ a: text }) } }),
      object({ m: { type: 'array', items: object({ a: text, b: text }) } }),
    ],
    [
      'a member more where there may be nothing',
      object({ m: orNothing(object({ a: text })) }),
      object({ m: orNothing(object({ a: text, b: text })) }),
    ],
    ['a tighter text', object({ a: text }), object({ a: { type: 'string', maxLength: 5 } })],
    ['what was optional is always there', object({ a: text }, []), object({ a: text })],
  ])('reads on: %s', (_change, before, after) => {
    expect(mayFollow(before, after)).toBe(true)
  })

  it.each<[string, JsonSchema, JsonSchema]>([
    ['a member is gone', object({ a: text, b: text }), object({ a: text })],
    ['a member is renamed', object({ a: text }), object({ b: text })],
    ['what was always there is optional', object({ a: text }), object({ a: text }, [])],
    ['what was always there may be null', object({ a: text }), object({ a: orNothing(text) })],
    ['text becomes a number', object({ a: text }), object({ a: { type: 'number' } })],
    ['an enumeration has a value more', object({ a: { enum: ['x'] } }), object({ a: { enum: ['x', 'y'] } })],
    ['an alternative more', object({ a: kinds('x') }), object({ a: kinds('x', 'y') })],
    [
      'a member deep inside is gone, though another came',
      object({ m: object({ a: text }) }),
      object({ m: object({ b: text }) }),
    ],
  ])('cannot follow: %s', (_change, before, after) => {
    expect(mayFollow(before, after)).toBe(false)
  })
})
