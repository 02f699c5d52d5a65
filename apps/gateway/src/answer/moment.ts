import { calendarDateSchema, ministryDay, type CalendarDate, type Party } from '@trilateral/contracts'
import { z } from 'zod'
import type { FreshnessReader } from '../freshness/freshness.ts'
import type { AsOf } from './answer.ts'

/** Which day's state is asked for, and which instant's knowledge. */
export const momentInput = z.object({
  /** The day whose state is asked for; today at the reader's ministry when left out. */
  on: calendarDateSchema.optional(),
  /** The instant whose knowledge is asked for; what is known now when left out. */
  knownAt: z.iso.datetime({ offset: true }).optional(),
})

/** A question's moment, for one reader. */
export interface Moment {
  readonly party: Party
  readonly on: CalendarDate
  readonly today: CalendarDate
  readonly knownAt: string | undefined
  /** The instant of the answer. */
  readonly at: Date
}

export interface Asking {
  readonly caller: { readonly party: Party }
  readonly freshness: FreshnessReader
  readonly now: () => Date
}

export function momentOf({ caller, now }: Asking, input: z.infer<typeof momentInput>): Moment {
  const { party } = caller
  const at = now()
  const today = ministryDay(party, at)
  return { party, on: input.on ?? today, today, knownAt: input.knownAt, at }
}

/** What every answer says of itself. */
export function asOfOf({ freshness }: Asking, { party, on, today, knownAt, at }: Moment): AsOf {
  return { on, today, knownAt: knownAt ?? null, at: at.toISOString(), stream: freshness.stream(party) }
}
