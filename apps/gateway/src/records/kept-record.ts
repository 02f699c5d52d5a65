import {
  stateKey,
  type Audience,
  type CalendarDate,
  type Party,
  type Source,
  type Tlp,
} from '@trilateral/contracts'
import type { Basis } from '@trilateral/contracts/work-program'
import type { Provenance, Shown } from '../answer/answer.ts'

/** A record as the read model keeps it, for one reader. */
export interface KeptRecord<State> {
  readonly id: string
  readonly area: string
  readonly entity: string
  readonly sequence: number
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  readonly eventId: string
  /** RFC 3339, UTC. */
  readonly updatedAt: string
  readonly program: string | null
  /** What its reading says is its day. */
  readonly day: CalendarDate | null
  readonly state: State
}

export interface RecordRow<State> {
  readonly id: string
  readonly area: string
  readonly entity: string
  readonly sequence: string
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  readonly event_id: string
  readonly updated_at: Date
  readonly program: string | null
  readonly day: CalendarDate | null
  /** How it stands; of an earlier version the event's data instead, which holds it under the entity's name. */
  readonly state: State
  readonly data: Readonly<Record<string, State>> | null
}

export function keptRecord<State>(row: RecordRow<State>): KeptRecord<State> {
  const { id, area, entity, originator, audience, tlp, program, day, data } = row
  const state = data?.[stateKey(entity)] ?? row.state
  const envelope = { id, area, entity, sequence: Number(row.sequence), originator, audience, tlp }
  return { ...envelope, eventId: row.event_id, updatedAt: row.updated_at.toISOString(), program, day, state }
}

interface Sourced {
  readonly basis?: Basis
  readonly illustrative?: boolean
  readonly source?: Source | null
}

export function provenanceOf({
  state,
  program: _program,
  day: _day,
  ...envelope
}: KeptRecord<Sourced>): Provenance {
  const basis = state.basis ?? (state.illustrative === true ? 'illustrative' : null)
  return { ...envelope, basis, source: state.source ?? null }
}

export const shown = <State extends Sourced>(record: KeptRecord<State>): Shown<State> => ({
  state: record.state,
  provenance: provenanceOf(record),
})
