import { searchGrams, type CalendarDate, type Party } from '@trilateral/contracts'
import { KEPT_COLUMNS } from './kept.ts'
import { readCursor, type PageOrder, type Place } from './page-cursor.ts'

/** Which records of an entity are meant. Every condition that is given must hold. */
export interface RecordFilter {
  readonly parent?: string | undefined
  /** Under any of these. */
  readonly parents?: readonly string[] | undefined
  readonly status?: string | undefined
  /** Due on this day or later. Days are read in the order of days; in another order all that they mean is sorted first. */
  readonly dueFrom?: CalendarDate | undefined
  /** Due, and before this day. */
  readonly dueBefore?: CalendarDate | undefined
}

export interface PageQuestion extends RecordFilter {
  readonly order: PageOrder
  /** At most so many items, 1 to 200. */
  readonly limit: number
  /** The `next` of the page before, with the same conditions and order. */
  readonly after?: string | undefined
  /** What was typed in a search field. Without letters or digits it leaves nothing out. */
  readonly words?: string | undefined
}

/** Up to here a page says exactly how many records there are. */
export const COUNTED_TO = 1000

export interface Query {
  readonly sql: string
  readonly values: readonly unknown[]
}

/** Which rows a statement reads: in which order, behind which place, how many. */
interface Stretch {
  readonly order: PageOrder | null
  readonly behind: Place | undefined
  readonly atMost: number
}

/** The items of a page, and one more if there is one. */
export function pageQuery(party: Party, entity: string, question: PageQuestion): Query {
  const { order, limit, after } = question
  const behind = after === undefined ? undefined : readCursor(order, after)
  const stretch = { order, behind, atMost: limit + 1 }
  const grams = searchGrams(question.words ?? '')
  if (grams.length === 0) return read(KEPT_COLUMNS, entity, question, stretch)
  const { sql, values } = idsWithWords(party, entity, question, grams, stretch)
  const found = `(${sql}) AS found (id) JOIN record ON record.id = found.id`
  return { sql: `SELECT ${KEPT_COLUMNS} FROM ${found} ORDER BY ${ORDERS[order]}`, values }
}

/** How many records the question means on all its pages together: `count`, at most one more than are counted. */
export function countQuery(party: Party, entity: string, question: PageQuestion): Query {
  const stretch = { order: null, behind: undefined, atMost: COUNTED_TO + 1 }
  const grams = searchGrams(question.words ?? '')
  const { sql, values } =
    grams.length === 0
      ? read('', entity, question, stretch)
      : idsWithWords(party, entity, question, grams, stretch)
  return { sql: `SELECT count(*)::int AS count FROM (${sql}) AS counted`, values }
}

/** All that a filter means, what changed last first. */
export const allQuery = (entity: string, filter: RecordFilter, atMost: number): Query =>
  read(KEPT_COLUMNS, entity, filter, { order: 'changed', behind: undefined, atMost })

const ORDERS = {
  changed: 'record.changed_at DESC, record.id DESC',
  due: 'record.due, record.id',
} as const

/** What has no due day stands at infinity; a question about days does not mean it. */
const dayBefore = ({ dueFrom, dueBefore }: RecordFilter) =>
  dueBefore ?? (dueFrom === undefined ? undefined : 'infinity')

/** Only the conditions that are given stand in the statement, so that each is planned for the index that serves it. */
function read(columns: string, entity: string, filter: RecordFilter, stretch: Stretch): Query {
  const values: unknown[] = []
  const value = (given: unknown) => `$${values.push(given)}`
  const { parent, parents, status, dueFrom } = filter
  const { order, behind, atMost } = stretch
  const before = dayBefore(filter)
  const where = [`entity = ${value(entity)}`]
  if (parent !== undefined) where.push(`parent = ${value(parent)}::uuid`)
  if (parents !== undefined) where.push(`parent = ANY (${value([...parents])}::uuid[])`)
  if (status !== undefined) where.push(`status = ${value(status)}`)
  if (dueFrom !== undefined) where.push(`due >= ${value(dueFrom)}::date`)
  if (before !== undefined) where.push(`due < ${value(before)}::date`)
  if (behind?.[0] === 'due') where.push(`(due, id) > (${value(behind[1])}::date, ${value(behind[2])}::uuid)`)
  if (behind?.[0] === 'changed') {
    where.push(`(changed_at, id) < (${value(behind[1])}::timestamptz, ${value(behind[2])}::uuid)`)
  }
  const ordered = order === null ? '' : `ORDER BY ${ORDERS[order]}`
  const sql = `SELECT ${columns} FROM record WHERE ${where.join(' AND ')} ${ordered} LIMIT ${value(atMost)}::int`
  return { sql, values }
}

/** The migration says why a search goes by a function of the party's own. */
function idsWithWords(
  party: Party,
  entity: string,
  filter: RecordFilter,
  grams: readonly string[],
  { order, behind, atMost }: Stretch,
): Query {
  const { parent, parents = parent === undefined ? null : [parent], status, dueFrom } = filter
  const under = parent === undefined ? parents : (parents?.filter((id) => id === parent) ?? null)
  const sql = `SELECT * FROM record_ids_with_words_${party}($1, $2::text[], $3::uuid[], $4, $5::date, $6::date,
    $7, $8::timestamptz, $9::date, $10::uuid, $11::int)`
  const [after, id] = behind ? [behind[1], behind[2]] : [null, null]
  const values = [
    entity,
    [...grams],
    under && [...under],
    status ?? null,
    dueFrom ?? null,
    dayBefore(filter) ?? null,
    order,
    behind?.[0] === 'changed' ? after : null,
    behind?.[0] === 'due' ? after : null,
    id,
    atMost,
  ]
  return { sql, values }
}
