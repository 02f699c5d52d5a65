import {
  areaOfType,
  audienceChangedType,
  type CalendarDate,
  type DataOf,
  type EventDefinition,
  type EventOf,
  type MultilingualText,
} from '@trilateral/contracts'

/** What records are found by, taken out of their state. */
export interface RecordFacts {
  /** The program that it belongs to; a program's is itself. */
  readonly program?: string | null
  /** Whether it still waits for something; what is closed, reached or done does not. */
  readonly isOpen?: boolean
  /** Its day: due, held, raised, approved. */
  readonly day?: CalendarDate | null
  /** Whether it belongs to an exercise. */
  readonly isExercise?: boolean
  /** Where it stands in lists: lower numbers first. */
  readonly rank?: number
  /** The id of the record without which it is not read: who does not see that one does not see this. */
  readonly under?: string | null
}

/** What an event says about a record: how it stands from now on, what it is found by, and what it is called. */
export interface RecordReading extends RecordFacts {
  readonly state: { readonly id: string }
  readonly title: MultilingualText
}

export type ReadRecord = (event: EventOf<unknown>) => RecordReading

/** One reading for all events of an entity, by their types; that its audience changed is read like them. */
export function readings<const Definitions extends readonly EventDefinition[]>(
  definitions: Definitions,
  read: (data: DataOf<Definitions[number]>) => RecordReading,
): Record<Definitions[number]['type'], ReadRecord>
export function readings(
  definitions: readonly EventDefinition[],
  read: (data: unknown) => RecordReading,
): Record<string, ReadRecord> {
  const types = definitions.flatMap(({ type, entity }) => [
    type,
    audienceChangedType(areaOfType(type), entity),
  ])
  return Object.fromEntries(
    types.map((type) => [
      type,
      (event: EventOf<unknown>) => {
        // The data of a decoded event has already been found valid against its definition: the type decides.
        if (event.type !== type) throw new Error(`${event.type} was handed to the reading of ${type}`)
        return read(event.data)
      },
    ]),
  )
}
