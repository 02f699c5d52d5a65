import type { JsonSchema } from '../compatibility/json-schema.ts'

/** One member of an event's data, at whatever depth, as a person reads it. */
export interface Field {
  /** `indicator.observations[].period`; of a map, `title.{en|ja|ko}.text`. */
  readonly path: string
  /** `text`, `date`, `list of …`, or the values that it may have. */
  readonly type: FieldType
  readonly required: boolean
  readonly mayBeNull: boolean
  readonly description?: string
}

export type FieldType =
  | { readonly kind: Kind; readonly isList: boolean }
  | { readonly kind: 'one-of'; readonly values: readonly string[]; readonly isList: boolean }

export const KINDS = [
  'text',
  'date',
  'instant',
  'id',
  'address',
  'number',
  'integer',
  'yes-or-no',
  'object',
  'map',
  'any',
] as const
export type Kind = (typeof KINDS)[number]

/** Every member that a schema names, in its order, members of members behind their parent. Alternatives add up: each is listed once. */
export function fieldsOf(schema: JsonSchema): Field[] {
  const found = new Map<string, Field>()
  for (const field of membersOf(schema, '')) {
    const before = found.get(field.path)
    found.set(field.path, before ? together(before, field) : field)
  }
  return [...found.values()]
}

function membersOf(schema: JsonSchema, prefix: string): Field[] {
  const { properties = {}, required = [], propertyNames, additionalProperties } = schema
  const members = Object.entries(properties).flatMap(([name, member]) =>
    fieldAt(member, `${prefix}${name}`, required.includes(name)),
  )
  const keys = (propertyNames as { enum?: readonly string[] } | undefined)?.enum
  const values = typeof additionalProperties === 'object' ? additionalProperties : undefined
  const inMap = values ? fieldAt(values, `${prefix}{${keys?.join('|') ?? '…'}}`, false) : []
  return [...members, ...inMap, ...alternativesOf(schema).flatMap((each) => membersOf(each, prefix))]
}

function fieldAt(schema: JsonSchema, path: string, required: boolean): Field[] {
  const alternatives = alternativesOf(schema)
  const mayBeNull = alternatives.some(({ type }) => type === 'null')
  const real = alternatives.filter(({ type }) => type !== 'null')
  const [first = schema, ...others] = real
  const list = first.items && others.length === 0 ? first.items : undefined
  const inside = list ? alternativesOf(list).concat(list) : real.concat(schema)
  const description = schema.description ?? first.description
  const field: Field = {
    path,
    required,
    mayBeNull,
    type: typeOf(list ?? first, others, list !== undefined),
    ...(typeof description === 'string' ? { description } : {}),
  }
  return [field, ...inside.flatMap((each) => membersOf(each, `${path}${list ? '[]' : ''}.`))]
}

const alternativesOf = ({ anyOf = [], oneOf = [] }: JsonSchema) => [...anyOf, ...oneOf]

function typeOf(schema: JsonSchema, others: readonly JsonSchema[], isList: boolean): FieldType {
  const values = [schema, ...others].flatMap((each) => valuesOf(each) ?? [])
  if (values.length > 0) return { kind: 'one-of', values, isList }
  return { kind: others.length > 0 && !sameKind(schema, others) ? 'any' : kindOf(schema), isList }
}

const sameKind = (schema: JsonSchema, others: readonly JsonSchema[]) =>
  others.every((each) => kindOf(each) === kindOf(schema))

function valuesOf(schema: JsonSchema): readonly string[] | undefined {
  const { const: only } = schema
  const values = schema['enum'] as readonly unknown[] | undefined
  return only === undefined ? values?.map(inWords) : [inWords(only)]
}

const inWords = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

const FORMATS: Readonly<Record<string, Kind>> = {
  date: 'date',
  'date-time': 'instant',
  uuid: 'id',
  uri: 'address',
}
const TYPES: Readonly<Record<string, Kind>> = {
  string: 'text',
  number: 'number',
  integer: 'integer',
  boolean: 'yes-or-no',
}

function kindOf(schema: JsonSchema): Kind {
  const { type, format, properties, additionalProperties } = schema
  if (type === 'object') return properties || additionalProperties === false ? 'object' : 'map'
  if (alternativesOf(schema).every((each) => each.type === 'object') && alternativesOf(schema).length > 0)
    return 'object'
  return (format && FORMATS[format]) || (type && TYPES[type]) || 'any'
}

/** What alternatives say of one member: required only if each asks for it, and all values that any of them allows. */
function together(a: Field, b: Field): Field {
  const values = [a, b].flatMap(({ type }) => (type.kind === 'one-of' ? type.values : []))
  return {
    ...a,
    required: a.required && b.required,
    mayBeNull: a.mayBeNull || b.mayBeNull,
    type:
      a.type.kind === 'one-of' && b.type.kind === 'one-of'
        ? { ...a.type, values: [...new Set(values)] }
        : a.type,
  }
}
