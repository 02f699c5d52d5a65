import { randomUUID } from 'node:crypto'
import type { EventDefinition, EventOf } from '@trilateral/contracts'
import { measureRecorded, measureSuspended } from '@trilateral/contracts/critical-minerals'
import { newEvent } from '@trilateral/journal'

/** So many measures, all recorded and then all suspended: two events of each, for all three parties. */
export function measureEvents(measures: number): EventOf<unknown>[] {
  const ids = Array.from({ length: measures }, () => randomUUID())
  return [
    ...ids.map((id) => eventOf(measureRecorded, { id, sequence: 1 })),
    ...ids.map((id) => eventOf(measureSuspended, { id, sequence: 2 })),
  ]
}

function eventOf<Data extends { measure: object }>(
  definition: EventDefinition<string, Data>,
  { id, sequence }: { id: string; sequence: number },
): EventOf<unknown> {
  return newEvent(definition, {
    area: 'critical-minerals',
    subject: id,
    sequence,
    audience: ['jp', 'kr', 'us'],
    originator: 'us',
    tlp: 'AMBER',
    data: { ...definition.example, measure: { ...definition.example.measure, id } },
    now: () => new Date(),
  })
}
