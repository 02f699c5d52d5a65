import type { z } from 'zod'
import type { CalendarDate } from './calendar-days.ts'
import type { Language } from './languages.ts'

/** One sentence for the catalogue, in each language: what happened in the world when this event is seen. */
export type EventSummary = Readonly<Record<Language, string>>

/** A version of an event that is no longer written but still stands in topics and must be read for ever. */
export interface EarlierVersion {
  readonly version: number
  readonly data: z.ZodType
  readonly example: unknown
  /** Lifts data of this version to the next one. */
  readonly upcast: (data: never) => unknown
}

/** That a type goes out of use. Until its last day both types are written, so that each reader changes over when it suits them. */
export interface Deprecation {
  /** The day on which partners were told. */
  readonly since: CalendarDate
  /** The first day on which it is no longer written. */
  readonly until: CalendarDate
  /** The type to read instead; its definition says what it `replaces`. */
  readonly by: string
  /** From `until` on: it is only read, since it stands in topics for ever. */
  readonly isRetired?: true
}

/** What a new type stands in for: a change that its readers could not follow. */
export interface Replacement {
  readonly type: string
  /** The new type's data as the current version of the old type says it. */
  readonly data: (data: never) => unknown
}

export interface EventDefinition<Type extends string = string, Data = unknown> {
  /** `<area>.<entity>-<past tense verb>` */
  readonly type: Type
  /** The noun that the event's subject is one of; the area's database keeps its versions in `<entity>_version`. */
  readonly entity: string
  /** The version that is written today. */
  readonly version: number
  readonly summary: EventSummary
  readonly data: z.ZodType<Data>
  readonly example: Data
  /** Who writes it: an application of the platform, or systems of the ministries, whose envelope is their own. */
  readonly writtenBy: 'platform' | 'partners'
  /** From 1 upwards without gaps, up to `version - 1`. */
  readonly earlier: readonly EarlierVersion[]
  readonly deprecated?: Deprecation
  /** Each event is published as one of the old type besides, until that one's last day. */
  readonly replaces?: Replacement
}

type Input<Type extends string, Data> = Omit<
  EventDefinition<Type, Data>,
  'earlier' | 'writtenBy' | 'replaces'
> &
  Partial<Pick<EventDefinition, 'earlier' | 'writtenBy'>> & {
    readonly replaces?: { readonly type: string; data(data: NoInfer<Data>): unknown }
  }

/** Declares an event once: producers, consumers, JSON Schema, AsyncAPI and the catalogue all read it from here. */
export function defineEvent<const Type extends string, Data>(
  input: Input<Type, Data>,
): EventDefinition<Type, Data> {
  const earlier = input.earlier ?? []
  if (earlier.length !== input.version - 1 || earlier.some((each, index) => each.version !== index + 1)) {
    throw new Error(`${input.type}: earlier versions must run from 1 to ${input.version - 1}`)
  }
  return { ...input, writtenBy: input.writtenBy ?? 'platform', earlier }
}

/** The data type that a definition carries. */
export type DataOf<Definition> = Definition extends EventDefinition<string, infer Data> ? Data : never

export const dataschemaOf = (type: string, version: number) => `urn:trilateral:schema:${type}:${version}`

export function versionOf(dataschema: string): number {
  return Number(dataschema.slice(dataschema.lastIndexOf(':') + 1))
}

/** Under which name an event's data carries the whole entity as it stands afterwards: `milestone-plan` under `milestonePlan`. */
export const stateKey = (entity: string) =>
  entity.replace(/-([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase())
