import { calendarDateSchema } from '@trilateral/contracts'
import { z } from 'zod'
import type { KeptRow } from './kept.ts'

export const PAGE_ORDERS = ['changed', 'due'] as const

/** `changed`: what changed last comes first. `due`: soonest first, and what has no due day last. */
export type PageOrder = (typeof PAGE_ORDERS)[number]

const placeSchema = z.union([
  z.tuple([z.literal('changed'), z.iso.datetime(), z.guid()]),
  z.tuple([z.literal('due'), z.union([calendarDateSchema, z.literal('infinity')]), z.guid()]),
])

/** The last record that was read, by what its order is kept by. */
export type Place = z.infer<typeof placeSchema>

export function cursorAfter(order: PageOrder, { id, changedAt, dueOrder }: KeptRow): string {
  const place: Place = order === 'due' ? [order, dueOrder, id] : [order, changedAt.toISOString(), id]
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

function placeOf(cursor: string): Place | undefined {
  try {
    return placeSchema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).data
  } catch {
    return undefined
  }
}

/** For the input of a procedure: where a page goes on, as the page before it said. */
export const pageCursorSchema = z
  .string()
  .max(300)
  .refine((cursor) => placeOf(cursor) !== undefined, 'cursor-unreadable')

/** @throws RangeError when no page of this order gave the cursor. */
export function readCursor(order: PageOrder, cursor: string): Place {
  const place = placeOf(cursor)
  if (place?.[0] !== order) throw new RangeError(`no page by ${order} goes on at "${cursor}"`)
  return place
}
