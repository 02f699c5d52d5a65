import type { Compatibility } from './directions.ts'
import { meaningOf, type JsonSchema } from './json-schema.ts'

const both = (a: Compatibility, b: Compatibility): Compatibility => ({
  backward: a.backward && b.backward,
  forward: a.forward && b.forward,
})
const fine: Compatibility = { backward: true, forward: true }

/**
 * What jsoncompat 0.4.2 takes for compatible and is not: a format added, dropped or changed; the keys and values of a map;
 * a member added where the earlier schema was open (any such member, of any type, may stand in old data).
 */
export function whatJsoncompatMisses(before: JsonSchema, after: JsonSchema): Compatibility {
  return [formats(before, after), maps(before, after), openMembers(before, after)]
    .concat(parts(before, after).map(([a, b]) => whatJsoncompatMisses(a, b)))
    .reduce(both, fine)
}

function formats(before: JsonSchema, after: JsonSchema): Compatibility {
  if (before.format === after.format) return fine
  return { backward: after.format === undefined, forward: before.format === undefined }
}

function mapOf({ propertyNames, additionalProperties }: JsonSchema): string {
  const values = typeof additionalProperties === 'object' ? additionalProperties : null
  return JSON.stringify(meaningOf([propertyNames, values]))
}

/** Maps are judged whole: unless their keys and values are the same, neither side is sure of the other. */
function maps(before: JsonSchema, after: JsonSchema): Compatibility {
  return mapOf(before) === mapOf(after) ? fine : { backward: false, forward: false }
}

function openMembers(before: JsonSchema, after: JsonSchema): Compatibility {
  return {
    backward: !addsToOpen(before, after),
    forward: !addsToOpen(after, before),
  }
}

function addsToOpen(open: JsonSchema, other: JsonSchema): boolean {
  if (!open.properties || open.additionalProperties === false) return false
  const known = open.properties
  return Object.keys(other.properties ?? {}).some((name) => known[name] === undefined)
}

/** The parts of both schemas that describe the same place in the data. */
function parts(before: JsonSchema, after: JsonSchema): [JsonSchema, JsonSchema][] {
  const members = Object.entries(before.properties ?? {}).map(([name, schema]) => [
    schema,
    after.properties?.[name],
  ])
  const alternatives = [...(before.anyOf ?? []), ...(before.oneOf ?? [])].map((schema) => [
    schema,
    [...(after.anyOf ?? []), ...(after.oneOf ?? [])].find((each) => likenessOf(each) === likenessOf(schema)),
  ])
  return [...members, [before.items, after.items], ...alternatives].filter(
    (pair): pair is [JsonSchema, JsonSchema] => pair[0] !== undefined && pair[1] !== undefined,
  )
}

/** Alternatives of a union correspond when they have the same type and, if they have one, the same tag. */
export function likenessOf({ type, properties }: JsonSchema): string {
  const tags = Object.entries(properties ?? {}).filter(([, { const: tag }]) => tag !== undefined)
  return JSON.stringify([type, tags.map(([name, { const: tag }]) => [name, tag])])
}
