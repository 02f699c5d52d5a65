import type { Party } from '@trilateral/contracts'
import { z } from 'zod'
import { keptOf, keptRows } from './kept.ts'
import type { RawQueries } from './look.ts'
import { cursorAfter } from './page-cursor.ts'
import { COUNTED_TO, countQuery, pageQuery, type PageQuestion } from './page-query.ts'
import type { RecordDefinition } from './record-definition.ts'
import type { Page } from './record-store.ts'

const countedSchema = z.tuple([z.object({ count: z.int() })])

const LONGEST_PAGE = 200

/** @throws RangeError when a page is to hold none or more than 200 items, or its cursor is of another order. */
export async function readPage<State>(
  queries: RawQueries,
  party: Party,
  definition: RecordDefinition<State>,
  question: PageQuestion,
): Promise<Page<State>> {
  const { limit, order } = question
  if (limit < 1 || limit > LONGEST_PAGE) throw new RangeError(`a page of ${limit} items`)
  const [page, count] = [
    pageQuery(party, definition.entity, question),
    countQuery(party, definition.entity, question),
  ]
  const [found, counted] = await Promise.all([
    queries.$queryRawUnsafe(page.sql, ...page.values),
    queries.$queryRawUnsafe(count.sql, ...count.values),
  ])
  const rows = keptRows(found)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const [{ count: total }] = countedSchema.parse(counted)
  return {
    items: items.map((row) => keptOf(definition, row)),
    next: last !== undefined && rows.length > limit ? cursorAfter(order, last) : null,
    total: Math.min(total, COUNTED_TO),
    totalIsCapped: total > COUNTED_TO,
  }
}
