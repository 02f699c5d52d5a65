import type { z } from 'zod'

/** A version of an event that is no longer written but still stands in topics and must be read for ever. */
export interface EarlierVersion {
  readonly version: number
  readonly data: z.ZodType
  readonly example: unknown
  /** Lifts data of this version to the next one. */
  readonly upcast: (data: never) => unknown
}

export interface EventDefinition<Type extends string = string, Data = unknown> {
  /** `<area>.<entity>-<past tense verb>` */
  readonly type: Type
  /** The noun that the event's subject is one of; the area's database keeps its versions in `<entity>_version`. */
  readonly entity: string
  /** The version that is written today. */
  readonly version: number
  /** One sentence for the catalogue: what happened in the world when this event is seen. */
  readonly summary: string
  readonly data: z.ZodType<Data>
  readonly example: Data
  /** Who writes it: an application of the platform, or systems of the ministries, whose envelope is their own. */
  readonly writtenBy: 'platform' | 'partners'
  /** From 1 upwards without gaps, up to `version - 1`. */
  readonly earlier: readonly EarlierVersion[]
}

type Input<Type extends string, Data> = Omit<EventDefinition<Type, Data>, 'earlier' | 'writtenBy'> &
  Partial<Pick<EventDefinition, 'earlier' | 'writtenBy'>>

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
