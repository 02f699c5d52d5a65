import type { Audience, Decision, Party, Tlp } from '@trilateral/contracts'
import type { Change, Entry, Receipt, Recorder } from './change.ts'
import type { Kept } from './kept.ts'
import type { Look } from './look.ts'
import type { PageQuestion, RecordFilter } from './page-query.ts'
import type { PersonalStore } from './personal/personal-store.ts'
import type { RecordDefinition } from './record-definition.ts'

/** What an official enters. */
export interface EnterCommand {
  /** A UUID; chosen by the store unless the record has one that is known elsewhere already. */
  readonly id?: string | undefined
  /** A UUID chosen by the client and sent again with a retry, so that one wish is carried out once. */
  readonly requestId: string
  /** All that the official asked for: the same request id with something else is refused. */
  readonly request: unknown
  readonly audience: Audience
  readonly tlp: Tlp
}

export interface ChangeCommand {
  readonly id: string
  readonly requestId: string
  readonly request: unknown
  /** The version that the official was looking at: whoever changed the record since wins. */
  readonly expectedVersion?: number | undefined
}

/** One version of a record: what stood, when, and by whom. */
export interface KeptVersion<State> {
  readonly version: number
  /** The type of the event that told of it. */
  readonly change: string
  readonly at: Date
  readonly by: Recorder
  readonly audience: Audience
  readonly tlp: Tlp
  readonly state: State
}

export interface Page<State> {
  readonly items: readonly Kept<State>[]
  /** Where the next page goes on; null on the last. */
  readonly next: string | null
  /** How many there are on all pages, counted to 1,000. */
  readonly total: number
  /** There are more than `total`. */
  readonly totalIsCapped: boolean
}

/** A record as it stands, and as a change would leave it. */
export interface Foreseen<State> {
  readonly before: Kept<State>
  readonly after: State
}

type Answer<Value> = Decision<Value> | Promise<Decision<Value>>

/**
 * The documents of a work area. Readers get what their party may see, and nothing tells them of the rest.
 * A rule (`decide`) may be asked more than once for one command, and must do nothing but decide.
 */
export interface RecordStore {
  /** What is one official's own, beside what is recorded. */
  readonly personal: PersonalStore
  /**
   * Keeps a new record and tells of it. Refused besides what the rule refuses: `audience-missing`,
   * `audience-without-originator`, `id-already-used`, `request-already-used`.
   */
  enter<State>(
    by: Recorder,
    definition: RecordDefinition<State>,
    command: EnterCommand,
    decide: (look: Look, id: string) => Answer<Entry<State>>,
  ): Promise<Decision<Receipt>>
  /**
   * Changes a record and tells of it. Refused besides what the rule refuses: `<entity>-not-found`, `not-the-originator`
   * {originator}, `changed-meanwhile` {version, by, at}, `audience-missing`, `audience-without-originator`, `request-already-used`.
   */
  change<State>(
    by: Recorder,
    definition: RecordDefinition<State>,
    command: ChangeCommand,
    decide: (kept: Kept<State>, look: Look) => Answer<Change<State>>,
  ): Promise<Decision<Receipt>>
  /**
   * What a change would come to, by the same rule and for the same reasons refused. Nothing is written and nobody is told.
   */
  foresee<State>(
    by: Recorder,
    definition: RecordDefinition<State>,
    command: Pick<ChangeCommand, 'id' | 'expectedVersion'>,
    decide: (kept: Kept<State>, look: Look) => Answer<Change<State>>,
  ): Promise<Decision<Foreseen<State>>>
  /** What the party sees at one moment. What is held for it is held no longer afterwards. */
  looking<Result>(party: Party, ask: (look: Look) => Promise<Result>): Promise<Result>
  one<State>(party: Party, definition: RecordDefinition<State>, id: string): Promise<Kept<State> | null>
  /** Oldest first; none of a record that the party may not see. */
  versions<State>(
    party: Party,
    definition: RecordDefinition<State>,
    id: string,
  ): Promise<readonly KeptVersion<State>[]>
  page<State>(party: Party, definition: RecordDefinition<State>, question: PageQuestion): Promise<Page<State>>
  /** A record of whichever entity, where the party may see it; its document is not looked into. */
  any(party: Party, entity: string, id: string): Promise<Kept<unknown> | null>
  /** For rules that need everything, what changed last first. @throws Error when there are more than `ALL_AT_MOST`. */
  all<State>(
    party: Party,
    definition: RecordDefinition<State>,
    filter?: RecordFilter,
  ): Promise<readonly Kept<State>[]>
}
