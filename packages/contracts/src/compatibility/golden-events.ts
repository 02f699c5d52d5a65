import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { Documents } from '../catalogue/documents.ts'
import { eventVersions, type EventVersion } from '../catalogue/event-version.ts'
import type { Area } from '../define-area.ts'
import { decoderOf } from '../wire/decode.ts'
import { receivedStructured } from '../wire/received.ts'

/**
 * Every published golden event must be valid by its published schema (as a partner's validator sees it) and by the
 * schema defined today, and be read, lifted to the current version, by the decoder.
 */
export function goldenComplaints(areas: readonly Area[], published: Documents): string[] {
  return eventVersions(areas).flatMap((each) => {
    const golden = published.get(`golden/${each.file}`)
    if (golden === undefined) return []
    const schema: unknown = JSON.parse(published.get(`schemas/${each.file}`) ?? '{}')
    const same = JSON.stringify(schema) === JSON.stringify(each.schema)
    return [
      ...invalid(each, schema, golden, 'published'),
      ...(same ? [] : invalid(each, each.schema, golden, 'defined')),
      ...unread(each, areas, golden),
    ]
  })
}

function invalid(
  { file, definition, version }: EventVersion,
  schema: unknown,
  golden: string,
  which: string,
) {
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }))
  const event = JSON.parse(golden) as { data: unknown }
  if (ajv.validate(schema as object, event.data)) return []
  return [
    `${definition.type} version ${version}: its golden event golden/${file} is not valid by the ${which} schema (${ajv.errorsText()}). A golden event is never changed; mend the schema, or make a new version.`,
  ]
}

function unread({ file, definition, version }: EventVersion, areas: readonly Area[], golden: string) {
  const definitions = areas.flatMap((area) => area.events)
  const event = JSON.parse(golden) as { partitionkey: string }
  const decision = decoderOf((type) => definitions.find((each) => each.type === type))(
    receivedStructured(event, { key: event.partitionkey }),
  )
  if (decision.ok) return []
  const why = decision.refusal.facts?.['explanation'] ?? decision.refusal.code
  return [
    `${definition.type} version ${version}: its golden event golden/${file} is no longer read (${why}). An incompatible change needs a new version and an upcast that lifts every earlier one.`,
  ]
}
