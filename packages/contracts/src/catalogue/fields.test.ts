import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { JsonSchema } from '../compatibility/json-schema.ts'
import { measureRecorded } from '../critical-minerals/measure-recorded.event.ts'
import { multilingualTextSchema } from '../language.ts'
import { fieldsOf } from './fields.ts'

const schemaOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'inline' }) as JsonSchema
const fields = (schema: z.ZodType) => fieldsOf(schemaOf(schema))
const lines = (schema: z.ZodType) =>
  fields(schema).map(({ path, type, required, mayBeNull }) => {
    const kind = type.kind === 'one-of' ? type.values.join('/') : type.kind
    return `${path}: ${type.isList ? 'list of ' : ''}${kind}${required ? '' : '?'}${mayBeNull ? ' or null' : ''}`
  })

describe('what an event’s data has in it', () => {
  it('names members of members, lists and maps, and what each may be', () => {
    const schema = z.strictObject({
      id: z.uuid(),
      on: z.iso.date().nullable().describe('The day.'),
      note: z.string().optional(),
      amounts: z.array(z.strictObject({ of: z.enum(['x', 'y']), value: z.number() })),
      title: multilingualTextSchema,
    })
    expect(lines(schema)).toEqual([
      'id: id',
      'on: date or null',
      'note: text?',
      'amounts: list of object',
      'amounts[].of: x/y',
      'amounts[].value: number',
      'title: map',
      'title.{en|ja|ko}: object?',
      'title.{en|ja|ko}.text: text',
      'title.{en|ja|ko}.state: source/agreed/provisional/stale',
    ])
    expect(fields(schema)[1]?.description).toBe('The day.')
  })

  it('lists a member of alternatives once, and asks for it only if each does', () => {
    const either = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a'), both: z.int(), first: z.boolean() }),
      z.strictObject({ kind: z.literal('b'), both: z.int() }),
    ])
    expect(lines(z.strictObject({ change: either.nullable(), changes: z.array(either) }))).toEqual([
      'change: object or null',
      'change.kind: a/b',
      'change.both: integer',
      'change.first: yes-or-no',
      'changes: list of object',
      'changes[].kind: a/b',
      'changes[].both: integer',
      'changes[].first: yes-or-no',
    ])
  })

  it('says of a real one what its officials would want to know', () => {
    const all = fields(measureRecorded.data)
    expect(all.find(({ path }) => path === 'measure.clauses[].effectiveFrom')).toEqual({
      path: 'measure.clauses[].effectiveFrom',
      type: { kind: 'date', isList: false },
      required: true,
      mayBeNull: true,
      description: 'The first day on which it applies; null when not known.',
    })
  })
})
