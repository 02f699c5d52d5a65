import { dataschemaOf, stateKey, type EventDefinition } from '../define-event.ts'
import type { EventOf } from '../envelope.ts'
import { areaOfType, PARTNER_PREFIX, PORTAL, SHARED_PREFIX, sourceOf } from '../source.ts'

/** What all areas share is shown as one of them writes it; partners hear from the portal. */
function areaOf(type: string): string {
  const area = areaOfType(type)
  if (area === SHARED_PREFIX) return 'critical-minerals'
  return area === PARTNER_PREFIX ? PORTAL : area
}

/** A whole event around a definition's example, as it was written in `version`: what documents, golden files and tests show. */
export function exampleEvent(
  definition: EventDefinition,
  version: number = definition.version,
): EventOf<unknown> {
  const { example: data } = definition.earlier[version - 1] ?? definition
  const subject = subjectIn(data, definition.entity)
  return {
    id: '019a1c00-0000-7000-8000-000000000001',
    source: sourceOf(areaOf(definition.type)),
    type: definition.type,
    dataschema: dataschemaOf(definition.type, version),
    subject,
    time: '2026-11-24T00:30:00.000Z',
    sequence: 2,
    partitionkey: subject,
    audience: ['jp', 'kr', 'us'],
    originator: 'kr',
    tlp: 'GREEN',
    correlationid: '019a1c00-0000-7000-8000-000000000002',
    traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    data,
  }
}

const SOME_SUBJECT = '019a1c00-0000-7000-8000-000000000046'

/** The id of the entity that the data carries. */
function subjectIn(data: unknown, entity: string): string {
  const state = (data as Readonly<Record<string, { readonly id?: unknown } | undefined>>)[stateKey(entity)]
  return typeof state?.id === 'string' ? state.id : SOME_SUBJECT
}
