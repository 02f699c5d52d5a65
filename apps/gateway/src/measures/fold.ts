import type { Audience, EventOf, Party, Tlp } from '@trilateral/contracts'
import type { Measure } from '@trilateral/contracts/critical-minerals'
import { measureChangeOf } from './projection.ts'

/** What the read model must hold about one measure. */
export interface FoldedMeasure {
  readonly id: string
  readonly sequence: number
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  readonly state: Measure
  readonly eventId: string
  /** RFC 3339, UTC. */
  readonly updatedAt: string
}

/**
 * The same reading as the projection's SQL, said again without a database: what a measure's events, in order, come to.
 * Rebuilds and tests hold one against the other. Undefined when the events are about something else.
 */
export function foldMeasure(events: readonly EventOf<unknown>[]): FoldedMeasure | undefined {
  const last = events.at(-1)
  const change = last && measureChangeOf(last)
  if (!change) return undefined
  const { subject: id, sequence, originator, audience, tlp, id: eventId } = last
  const updatedAt = new Date(Math.max(...events.map(({ time }) => Date.parse(time)))).toISOString()
  return { id, sequence, originator, audience, tlp, state: change.measure, eventId, updatedAt }
}
