import { dataschemaOf, type EventDefinition } from '../define-event.ts'
import { partnerSource } from './names.ts'

/** A whole event of a partner in CloudEvents JSON format, around a definition's example: what documents, golden files and tests show. */
export function examplePartnerEvent(
  definition: EventDefinition,
  version: number = definition.version,
): Record<string, unknown> {
  return {
    specversion: '1.0',
    id: 'ew-2026-11-24-0007',
    source: partnerSource('kr-early-warning'),
    type: definition.type,
    dataschema: dataschemaOf(definition.type, version),
    time: '2026-11-24T09:12:00+09:00',
    audience: 'jp-kr-us',
    tlp: 'AMBER',
    datacontenttype: 'application/json',
    data: (definition.earlier[version - 1] ?? definition).example,
  }
}
