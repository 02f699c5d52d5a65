import { describe, expect, it } from 'vitest'
import { judgeChange } from './compatibility.ts'
import type { JsonSchema } from './json-schema.ts'

const object = (
  properties: Record<string, JsonSchema>,
  required = Object.keys(properties),
  open = false,
): JsonSchema => ({
  type: 'object',
  properties,
  required,
  ...(open ? {} : { additionalProperties: false }),
})
const text = { type: 'string' }
const number = { type: 'number' }
const integer = { type: 'integer' }
const nothing = { type: 'null' }
const either = (...anyOf: JsonSchema[]) => ({ anyOf })
/** The change, the schema before, the schema after; then whether old data is read by the new schema, and new data by the old. */
const matrix: [string, JsonSchema, JsonSchema, 'read' | 'refused', 'read' | 'refused'][] = [
  ['nothing changes', object({ a: text }), object({ a: text }), 'read', 'read'],
  [
    'members in another order',
    object({ a: text, b: number }),
    object({ b: number, a: text }),
    'read',
    'read',
  ],
  ['a required member is added', object({ a: text }), object({ a: text, b: text }), 'refused', 'refused'],
  [
    'an optional member is added',
    object({ a: text }),
    object({ a: text, b: text }, ['a']),
    'read',
    'refused',
  ],
  [
    'an optional member is added to an open object',
    object({ a: text }, ['a'], true),
    object({ a: text, b: text }, ['a'], true),
    'refused',
    'read',
  ],
  [
    'a required member is added to an open object',
    object({ a: text }, ['a'], true),
    object({ a: text, b: text }, ['a', 'b'], true),
    'refused',
    'read',
  ],
  ['a required member is removed', object({ a: text, b: text }), object({ a: text }), 'refused', 'refused'],
  [
    'an optional member is removed',
    object({ a: text, b: text }, ['a']),
    object({ a: text }),
    'refused',
    'read',
  ],
  ['a member is renamed', object({ a: text }), object({ b: text }), 'refused', 'refused'],
  [
    'an optional member becomes required',
    object({ a: text, b: text }, ['a']),
    object({ a: text, b: text }),
    'refused',
    'read',
  ],
  [
    'a required member becomes optional',
    object({ a: text, b: text }),
    object({ a: text, b: text }, ['a']),
    'read',
    'refused',
  ],
  [
    'a value is added to an enumeration',
    object({ a: { enum: ['x'] } }),
    object({ a: { enum: ['x', 'y'] } }),
    'read',
    'refused',
  ],
  [
    'a value is removed from an enumeration',
    object({ a: { enum: ['x', 'y'] } }),
    object({ a: { enum: ['x'] } }),
    'refused',
    'read',
  ],
  [
    'text becomes an enumeration',
    object({ a: text }),
    object({ a: { type: 'string', enum: ['x'] } }),
    'refused',
    'read',
  ],
  ['text becomes a number', object({ a: text }), object({ a: number }), 'refused', 'refused'],
  ['integers become numbers', object({ a: integer }), object({ a: number }), 'read', 'refused'],
  ['numbers become integers', object({ a: number }), object({ a: integer }), 'refused', 'read'],
  ['a member may be null', object({ a: text }), object({ a: either(text, nothing) }), 'read', 'refused'],
  [
    'a member may no longer be null',
    object({ a: either(text, nothing) }),
    object({ a: text }),
    'refused',
    'read',
  ],
  [
    'a pattern is added',
    object({ a: text }),
    object({ a: { type: 'string', pattern: '^x' } }),
    'refused',
    'read',
  ],
  [
    'a pattern is tightened',
    object({ a: { type: 'string', pattern: '^[a-z]+$' } }),
    object({ a: { type: 'string', pattern: '^[a-z]{2}$' } }),
    'refused',
    'read',
  ],
  [
    'a pattern is dropped',
    object({ a: { type: 'string', pattern: '^x' } }),
    object({ a: text }),
    'read',
    'refused',
  ],
  [
    'the longest text is shorter',
    object({ a: { type: 'string', maxLength: 9 } }),
    object({ a: { type: 'string', maxLength: 5 } }),
    'refused',
    'read',
  ],
  [
    'the longest text is longer',
    object({ a: { type: 'string', maxLength: 5 } }),
    object({ a: { type: 'string', maxLength: 9 } }),
    'read',
    'refused',
  ],
  [
    'the least number is greater',
    object({ a: { type: 'integer', minimum: 0 } }),
    object({ a: { type: 'integer', minimum: 1 } }),
    'refused',
    'read',
  ],
  [
    'a list may no longer be empty',
    object({ a: { type: 'array', items: text } }),
    object({ a: { type: 'array', items: text, minItems: 1 } }),
    'refused',
    'read',
  ],
  [
    'what a list holds changes its type',
    object({ a: { type: 'array', items: text } }),
    object({ a: { type: 'array', items: number } }),
    'refused',
    'refused',
  ],
  [
    'one text becomes a list of texts',
    object({ a: text }),
    object({ a: { type: 'array', items: text } }),
    'refused',
    'refused',
  ],
  [
    'an alternative is added',
    object({ a: either(object({ k: { const: 'x' } }), object({ k: { const: 'y' } })) }),
    object({
      a: either(object({ k: { const: 'x' } }), object({ k: { const: 'y' } }), object({ k: { const: 'z' } })),
    }),
    'read',
    'refused',
  ],
  [
    'a tagged alternative is added',
    object({ a: { oneOf: [object({ k: { const: 'x' } }), object({ k: { const: 'y' } })] } }),
    object({
      a: {
        oneOf: [object({ k: { const: 'x' } }), object({ k: { const: 'y' } }), object({ k: { const: 'z' } })],
      },
    }),
    'read',
    'refused',
  ],
  [
    'a tagged alternative is removed',
    object({ a: { oneOf: [object({ k: { const: 'x' } }), object({ k: { const: 'y' } })] } }),
    object({ a: { oneOf: [object({ k: { const: 'x' } })] } }),
    'refused',
    'read',
  ],
  ['a constant changes', object({ a: { const: 'x' } }), object({ a: { const: 'y' } }), 'refused', 'refused'],
  [
    'a format is added',
    object({ a: text }),
    object({ a: { type: 'string', format: 'date' } }),
    'refused',
    'read',
  ],
  [
    'a format changes',
    object({ a: { type: 'string', format: 'date' } }),
    object({ a: { type: 'string', format: 'date-time' } }),
    'refused',
    'refused',
  ],
  ['a closed object opens', object({ a: text }), object({ a: text }, ['a'], true), 'read', 'refused'],
  ['an open object closes', object({ a: text }, ['a'], true), object({ a: text }), 'refused', 'read'],
  [
    'a required member is added deep inside',
    object({ m: object({ a: text }) }),
    object({ m: object({ a: text, b: text }) }),
    'refused',
    'refused',
  ],
  [
    'an enumeration shrinks inside a list',
    object({ m: { type: 'array', items: object({ a: { enum: ['x', 'y'] } }) } }),
    object({ m: { type: 'array', items: object({ a: { enum: ['x'] } }) } }),
    'refused',
    'read',
  ],
  [
    'a member of a tagged alternative is renamed',
    object({ m: { oneOf: [object({ k: { const: 'x' }, a: text })] } }),
    object({ m: { oneOf: [object({ k: { const: 'x' }, b: text })] } }),
    'refused',
    'refused',
  ],
  [
    'the values of a map are tightened',
    { type: 'object', propertyNames: { enum: ['en'] }, additionalProperties: { type: 'string' } },
    {
      type: 'object',
      propertyNames: { enum: ['en'] },
      additionalProperties: { type: 'string', maxLength: 5 },
    },
    'refused',
    'read',
  ],
  [
    'a key of a map is removed',
    { type: 'object', propertyNames: { enum: ['en', 'ja'] }, additionalProperties: { type: 'string' } },
    { type: 'object', propertyNames: { enum: ['en'] }, additionalProperties: { type: 'string' } },
    'refused',
    'read',
  ],
]

// Where nobody can tell for sure, the judge says no: patterns, and maps whose keys or values change.
const cautious = new Set([
  'a pattern is tightened',
  'the values of a map are tightened',
  'a key of a map is removed',
])

describe('a change of schema', () => {
  it.each(matrix)('when %s', (name, before, after, backward, forward) => {
    const judged = judgeChange(before, after)
    expect(judged.backward).toBe(backward === 'read')
    expect(judged.forward).toBe(forward === 'read' && !cautious.has(name))
  })

  it('is judged the other way round when it is taken back', () => {
    for (const [, before, after] of matrix) {
      const there = judgeChange(before, after)
      const back = judgeChange(after, before)
      expect([back.backward, back.forward]).toEqual([there.forward, there.backward])
    }
  })
})
