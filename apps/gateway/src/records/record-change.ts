import { eventDefinition, type CalendarDate, type EventOf } from '@trilateral/contracts'
import type { EventAbout } from '../events/about.ts'
import { readRecord } from './record-readings.ts'

/** The entity that has a table of its own. */
const MEASURE = 'measure'

/** What an event does to the records: how one stands from now on, and what it is found by. */
export interface RecordChange {
  readonly entity: string
  readonly state: { readonly id: string }
  readonly program: string | null
  readonly isOpen: boolean
  readonly day: CalendarDate | null
  readonly rank: number | null
  /** The record without which it is not read. */
  readonly under: string | null
  readonly about: EventAbout
}

/** Undefined when the event is about a measure. @throws when it is about nothing that can be kept. */
export function recordChangeOf(event: EventOf<unknown>): RecordChange | undefined {
  const definition = eventDefinition(event.type)
  if (!definition) throw new Error(`${event.type} is in no area's registry of events`)
  const { entity } = definition
  if (entity === MEASURE) return undefined
  const {
    state,
    title,
    program = null,
    isOpen = true,
    day = null,
    rank = null,
    under = null,
    isExercise = false,
  } = readRecord(definition, event)
  if (state.id !== event.subject)
    throw new Error(`${event.type} carries the ${entity} ${state.id} and is about ${event.subject}`)
  const about: EventAbout = {
    title,
    number: null,
    issuer: null,
    clauses: [],
    program,
    ...(isExercise ? { isExercise } : {}),
  }
  return { entity, state, program, isOpen, day, rank, under, about }
}
