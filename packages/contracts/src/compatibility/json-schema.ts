/** As much of JSON Schema (draft 7) as our definitions produce; other keywords pass through unread. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
  readonly type?: string
  readonly format?: string
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly propertyNames?: JsonSchema
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
}

const ANNOTATIONS = new Set(['$schema', '$id', 'title', 'description', 'examples'])
const NAMED_SCHEMAS = new Set(['properties', 'definitions', '$defs'])

/** A schema's meaning alone: without annotations, members sorted. Two schemas with the same text allow the same data. */
export function meaningOf(schema: unknown, namesAreData = false): unknown {
  if (Array.isArray(schema)) return schema.map((each) => meaningOf(each))
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name]) => namesAreData || !ANNOTATIONS.has(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, meaningOf(value, NAMED_SCHEMAS.has(name))]),
  )
}
