import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { Documents } from '../catalogue/documents.ts'
import { eventVersions, type EventVersion } from '../catalogue/event-version.ts'
import type { Area } from '../define-area.ts'
import { readPartnerMessage } from '../partner/read-message.ts'
import { decided, refused, type Decision } from '../refusal.ts'
import type { JsonSchema } from './json-schema.ts'
import { decoderOf } from '../wire/decode.ts'
import { liftData } from '../wire/lift-data.ts'
import { receivedStructured } from '../wire/received.ts'

const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }))

/**
 * Every published golden event must be valid by its published schema (as a partner's validator sees it) and by the
 * schema defined today, and be read, lifted to the current version, by the decoder.
 */
export function goldenComplaints(areas: readonly Area[], published: Documents): string[] {
  return eventVersions(areas).flatMap((each) => {
    const golden = published.get(`golden/${each.file}`)
    if (golden === undefined) return []
    const schema = JSON.parse(published.get(`schemas/${each.file}`) ?? '{}') as JsonSchema
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
  schema: JsonSchema,
  golden: string,
  which: string,
) {
  // Without its id: the published schema and the defined one have the same.
  const { $id: _id, ...unnamed } = schema
  const event = JSON.parse(golden) as { data: unknown }
  if (ajv.validate(unnamed, event.data)) return []
  return [
    `${definition.type} version ${version}: its golden event golden/${file} is not valid by the ${which} schema (${ajv.errorsText()}). A golden event is never changed; mend the schema, or make a new version.`,
  ]
}

function unread(each: EventVersion, areas: readonly Area[], golden: string) {
  const { file, definition, version } = each
  const decision = definition.writtenBy === 'partners' ? readAsPartners(each, golden) : read(areas, golden)
  if (decision.ok) return []
  const why = decision.refusal.facts?.['explanation'] ?? decision.refusal.code
  return [
    `${definition.type} version ${version}: its golden event golden/${file} is no longer read (${why}). An incompatible change needs a new version and an upcast that lifts every earlier one.`,
  ]
}

function read(areas: readonly Area[], golden: string): Decision<unknown> {
  const definitions = areas.flatMap((area) => area.events)
  const event = JSON.parse(golden) as { partitionkey: string }
  return decoderOf((type) => definitions.find((each) => each.type === type))(
    receivedStructured(event, { key: event.partitionkey }),
  )
}

function readAsPartners({ definition, version }: EventVersion, golden: string): Decision<unknown> {
  const event = readPartnerMessage(receivedStructured(JSON.parse(golden), { key: 'any' }))
  if (!event.ok) return event
  const lifted = liftData(definition, version, event.value.data)
  return lifted.ok ? decided(lifted.value) : refused(lifted.why)
}
