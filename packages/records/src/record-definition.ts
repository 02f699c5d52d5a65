import type { CalendarDate } from '@trilateral/contracts'
import type { z } from 'zod'

/** What a record is listed and found by, taken out of its state. */
export interface IndexedBy {
  /** The id of the record, of whichever entity, that it belongs under. */
  readonly parent?: string | null
  readonly status?: string | null
  readonly due?: CalendarDate | null
  /** Texts that a search looks in. */
  readonly text?: readonly string[]
}

/** An entity whose documents an area keeps in its store of records. */
export interface RecordDefinition<State> {
  /** The noun of its events, `milestone`. */
  readonly entity: string
  readonly state: z.ZodType<State>
  readonly index: (state: State) => IndexedBy
}

type Input<State> = Omit<RecordDefinition<State>, 'index'> & Partial<Pick<RecordDefinition<State>, 'index'>>

/** Declares an entity once. Without `index` its records are found by id and in the order of their changes only. */
export function defineRecord<State>({
  entity,
  state,
  index = () => ({}),
}: Input<State>): RecordDefinition<State> {
  return { entity, state, index }
}
