import type { Audience, EventOf, Party, Tlp } from '@trilateral/contracts'
import type { Measure } from '@trilateral/contracts/critical-minerals'
import { measureChangeOf } from './projection.ts'

/** What the read model must hold about one measure. Times are RFC 3339 in UTC. */
export interface FoldedMeasure {
  readonly current: {
    readonly id: string
    readonly sequence: number
    readonly originator: Party
    readonly audience: Audience
    readonly tlp: Tlp
    readonly state: Measure
    readonly eventId: string
    readonly updatedAt: string
  }
  readonly versions: readonly {
    readonly sequence: number
    readonly audience: Audience
    readonly currentAudience: Audience
    readonly eventId: string
    readonly knownFrom: string
    /** Null: still. */
    readonly knownTo: string | null
  }[]
}

/**
 * The same reading as the projection's SQL, said again without a database: what a measure's events, in order, come to.
 * Rebuilds and tests hold one against the other. Undefined when the events are about something else.
 */
export function foldMeasure(events: readonly EventOf<unknown>[]): FoldedMeasure | undefined {
  const last = events.at(-1)
  const change = last && measureChangeOf(last)
  if (!change) return undefined
  const known: string[] = []
  for (const { time } of events) known.push(latest(iso(time), known.at(-1)))
  return {
    current: {
      id: last.subject,
      sequence: last.sequence,
      originator: last.originator,
      audience: last.audience,
      tlp: last.tlp,
      state: change.measure,
      eventId: last.id,
      updatedAt: known.at(-1) ?? iso(last.time),
    },
    versions: events.map(({ sequence, audience, id, time }, index) => ({
      sequence,
      audience,
      currentAudience: last.audience,
      eventId: id,
      knownFrom: known[index] ?? iso(time),
      knownTo: known[index + 1] ?? null,
    })),
  }
}

const iso = (time: string) => new Date(time).toISOString()

const latest = (time: string, before: string | undefined) =>
  before !== undefined && before > time ? before : time
