import type { JsonSchema } from '../compatibility/json-schema.ts'

/**
 * The schema of a version for those who read: open, so that a validator built of it goes on taking events of later versions of
 * the same type, which may say more and never less. What is written is held against the closed schema.
 */
export function readerSchema(schema: JsonSchema): JsonSchema {
  return opened(schema) as JsonSchema
}

function opened(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(opened)
  if (typeof schema !== 'object' || schema === null) return schema
  const members = Object.entries(schema)
    .filter(([keyword, value]) => !(keyword === 'additionalProperties' && value === false))
    // An open alternative may take what another one takes too: one of them is enough.
    .map(([keyword, value]) => [keyword === 'oneOf' ? 'anyOf' : keyword, opened(value)])
  return Object.fromEntries(members)
}
