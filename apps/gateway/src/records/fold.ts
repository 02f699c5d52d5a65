import type { EventOf } from '@trilateral/contracts'
import { areaOfSource } from './area-of-source.ts'
import { recordChangeOf } from './record-change.ts'

/**
 * The same reading as the projection's SQL, said again without a database: what a record's events, in order, come to,
 * with what each of its versions is found by. Undefined when the events are about a measure.
 */
export function foldRecord(events: readonly EventOf<unknown>[]): object | undefined {
  const last = events.at(-1)
  const change = last && recordChangeOf(last)
  if (!change) return undefined
  const { subject: id, source, sequence, originator, audience, tlp, id: eventId } = last
  const { about: _about, ...found } = change
  const updatedAt = new Date(Math.max(...events.map(({ time }) => Date.parse(time)))).toISOString()
  const versions = events.map((event) => {
    const version = recordChangeOf(event)
    return { sequence: event.sequence, eventId: event.id, day: version?.day, rank: version?.rank }
  })
  return {
    id,
    area: areaOfSource(source),
    sequence,
    originator,
    audience,
    tlp,
    eventId,
    updatedAt,
    ...found,
    versions,
  }
}
