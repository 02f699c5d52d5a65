import {
  decided,
  eventDefinition,
  partySchema,
  refused,
  speakers,
  type Decision,
} from '@trilateral/contracts'
import { z } from 'zod'
import { accept, reader, router } from '../trpc.ts'
import type { EventDetail, EventSummary } from './event-summary.ts'
import { positionOf, positionText } from './feed-position.ts'

const filter = z.object({
  area: z.enum(speakers.map(({ code }) => code)).optional(),
  type: z
    .string()
    .refine((type) => eventDefinition(type) !== undefined, 'event-type-unknown')
    .optional(),
  subject: z.string().max(200).optional(),
  originator: partySchema.optional(),
  /** The chain of causes and effects that this event stands in. */
  chainOf: z.uuid().optional(),
})

const page = filter.extend({
  /** Only what is newer than this cursor. */
  after: z.string().optional(),
  /** Only what is older than this cursor. */
  before: z.string().optional(),
  limit: z.int().min(1).max(200).default(50),
})

export interface EventPage {
  /** Newest first. */
  readonly items: readonly EventSummary[]
  /** Cursors of the newest and the oldest item, for `after` and `before`; null on an empty page. */
  readonly newest: string | null
  readonly oldest: string | null
  /** Whether there is more on the side that was asked for. */
  readonly more: boolean
}

export interface EventPageOfOne extends EventDetail {
  /** Everything the reader may see that belongs to the same chain of causes, itself included, oldest first. */
  readonly chain: readonly EventSummary[]
}

export const eventsRouter = router({
  /** The log, newest first. Refused as `page-outdated` when the feed was counted anew since the cursor was given. */
  list: reader.input(page.prefault({})).query(async ({ ctx, input }): Promise<EventPage> => {
    const { after, before, limit, ...narrowing } = input
    const from = after === undefined ? undefined : accept(cursor(after, 'after'))
    const to = before === undefined ? undefined : accept(cursor(before, 'before'))
    const slice = { filter: narrowing, after: from?.position, before: to?.position, limit: limit + 1 }
    const { model, events } = await ctx.events.slice(ctx.caller.party, slice)
    if ([from, to].some((given) => given !== undefined && given.model !== model))
      accept(refused('page-outdated'))
    const shown = events.slice(0, limit)
    const items = from === undefined ? shown : shown.toReversed()
    const at = (event: EventSummary | undefined) => event && positionText({ model, position: event.position })
    return {
      items,
      newest: at(items[0]) ?? null,
      oldest: at(items.at(-1)) ?? null,
      more: events.length > limit,
    }
  }),

  /** One event with its data and the chain of causes and effects that it stands in. */
  get: reader.input(z.object({ id: z.uuid() })).query(async ({ ctx, input }): Promise<EventPageOfOne> => {
    const { party } = ctx.caller
    const event = await ctx.events.one(party, input.id)
    const found = accept(event ? decided(event) : refused('not-found', 'id'))
    const { events } = await ctx.events.slice(party, { filter: { chainOf: found.id }, after: 0, limit: 200 })
    return { ...found, chain: events }
  }),
})

function cursor(text: string, field: string): Decision<{ model: number; position: number }> {
  const position = positionOf(text)
  return position ? decided(position) : refused('cursor-unreadable', field)
}
