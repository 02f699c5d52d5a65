import type { DataByType, Party, Tlp } from '@trilateral/contracts'

/** What every event of the platform says about itself. */
export interface About {
  /** Unique with `source`: an event that comes again has the same. */
  readonly id: string
  readonly source: string
  readonly subject: string
  /** RFC 3339. */
  readonly time: string
  /** The version of the data that was written, from 1. */
  readonly version: number
  /** The version of the subject that this event makes: order by it, whatever came first. */
  readonly sequence: number
  readonly audience: readonly Party[]
  readonly originator: Party
  readonly tlp: Tlp
  /** All of it as it was written, by CloudEvents name. */
  readonly attributes: Readonly<Record<string, string>>
}

type Type = keyof DataByType

/** An event of a type that this package knows. What is newer than it says more: that is in `data`, and not in the type. */
export type KnownEvent = {
  readonly [Each in Type]: About & {
    readonly known: true
    readonly type: Each
    readonly data: DataByType[Each]
  }
}[Type]

/** An event of a type that this package does not know yet: pass over it, or ask for a newer package. */
export interface UnknownEvent extends About {
  readonly known: false
  readonly type: string
  readonly data: unknown
}

export type PlatformEvent = KnownEvent | UnknownEvent
