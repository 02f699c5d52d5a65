import { z } from 'zod'
import type { Area } from '../define-area.ts'
import { dataschemaOf, type EventDefinition } from '../define-event.ts'
import type { JsonSchema } from '../compatibility/json-schema.ts'

/** One version of one event: the unit that is documented and never changes once it is published. */
export interface EventVersion {
  readonly area: string
  readonly definition: EventDefinition
  readonly version: number
  readonly schema: JsonSchema
  /** `<type>/<version>.json`, where its schema and its golden event stand. */
  readonly file: string
}

/** Every version of every event, areas and events in the order of their codes. */
export function eventVersions(areas: readonly Area[]): EventVersion[] {
  return areas
    .flatMap((area) => area.events.map((definition) => ({ area: area.code, definition })))
    .toSorted((a, b) => (a.definition.type < b.definition.type ? -1 : 1))
    .flatMap(({ area, definition }) =>
      [...definition.earlier.map((each) => each.version), definition.version].map((version) => ({
        area,
        definition,
        version,
        schema: schemaOf(definition, version),
        file: fileOf(definition.type, version),
      })),
    )
}

export const fileOf = (type: string, version: number) => `${type}/${version}.json`

/** Draft 7: the one that AsyncAPI's tools and nearly every validator read without being told. */
function schemaOf(definition: EventDefinition, version: number): JsonSchema {
  const { data } = definition.earlier[version - 1] ?? definition
  const { $schema, ...schema } = z.toJSONSchema(data, { target: 'draft-7', io: 'input', reused: 'inline' })
  return {
    $schema,
    $id: dataschemaOf(definition.type, version),
    title: `${definition.type} version ${version}`,
    ...schema,
  } as JsonSchema
}
