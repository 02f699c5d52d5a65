import { createHash } from 'node:crypto'
import type { CalendarDate } from '@trilateral/contracts'

/** Which records are asked for. Every condition that is given must hold. */
export interface RecordQuestion {
  readonly entity: string | readonly string[]
  readonly ids?: readonly string[]
  /** Belonging to one of these programs. */
  readonly programs?: readonly string[]
  /** Belonging to no program that the reader may see. */
  readonly isLoose?: true
  /** Still waiting for something. */
  readonly isOpen?: true
  readonly area?: string
  readonly rank?: number
  /** Its day is this or later. */
  readonly from?: CalendarDate
  /** Its day is this or earlier. */
  readonly to?: CalendarDate
  readonly order?: RecordOrder
  readonly after?: readonly (string | number)[]
  readonly limit: number
}

/** `rank`: lower ranks first, the newest day first within one. */
export type RecordOrder = 'id' | 'day' | 'newest-day' | 'rank'

const ORDERS: Readonly<Record<RecordOrder, string>> = {
  id: 'record.id',
  day: 'record.day, record.id',
  'newest-day': 'record.day DESC, record.id',
  rank: 'record.rank, record.day DESC, record.id',
}

const AFTER: Readonly<Record<RecordOrder, (value: (index: number) => string) => string>> = {
  id: (value) => `record.id > ${value(0)}`,
  day: (value) => `(record.day, record.id) > (${value(0)}::date, ${value(1)})`,
  'newest-day': (value) =>
    `(record.day < ${value(0)}::date OR (record.day = ${value(0)}::date AND record.id > ${value(1)}))`,
  rank: (value) =>
    `record.rank >= ${value(0)}::integer AND (record.rank > ${value(0)}::integer
      OR record.day < ${value(1)}::date OR (record.day = ${value(1)}::date AND record.id > ${value(2)}))`,
}

const COLUMNS = `record.id, record.area, record.entity, record.sequence, record.originator, record.audience, record.tlp,
  record.event_id, record.updated_at, record.program, record.day::text`

export interface RecordQuery {
  /** Names the prepared statement: one for each shape of question. By a hash, since names end at 63 bytes. */
  readonly name: string
  readonly text: string
  readonly values: unknown[]
}

/** The statement for a question, of now or as it was known at an instant. */
export function recordQuery(question: RecordQuestion, knownAt: string | undefined): RecordQuery {
  const built = conditionsOf(question, knownAt)
  const { order = 'id', limit } = question
  const state = knownAt === undefined ? 'record.state, NULL AS data' : 'NULL AS state, event.data'
  const joined = knownAt === undefined ? '' : 'JOIN live.event event ON event.id = record.event_id'
  const text = `SELECT ${COLUMNS}, ${state} FROM ${built.from} record ${joined} WHERE ${built.where}
    ORDER BY ${ORDERS[order]} LIMIT $${built.values.push(limit)}`
  return { name: nameOf(text), text, values: built.values }
}

/** How many there are, counting no further than one more than `question.limit`. */
export function countQuery(question: RecordQuestion, knownAt: string | undefined): RecordQuery {
  const { from, where, values } = conditionsOf(question, knownAt)
  const text = `SELECT count(*)::integer AS count FROM (
    SELECT FROM ${from} record WHERE ${where} LIMIT $${values.push(question.limit + 1)}) counted`
  return { name: nameOf(text), text, values }
}

const nameOf = (text: string) => createHash('sha1').update(text).digest('base64url')

function conditionsOf(question: RecordQuestion, knownAt: string | undefined) {
  const values: unknown[] = []
  const value = (given: unknown) => `$${values.push(given)}`
  const { entity, ids, programs, isLoose, isOpen, area, rank, from, to, order = 'id', after } = question
  const entities = value(entity)
  // One entity is compared by equality, so that an index that begins with it is also read in its order.
  const isOf = (column: string) =>
    typeof entity === 'string' ? `${column} = ${entities}` : `${column} = ANY (${entities}::text[])`
  const where = [isOf('record.entity')]
  // What holds for a record for ever may be asked of each version too, before the last one is looked for.
  const ofVersions = [isOf('version.entity')]
  if (ids) {
    const given = value(ids)
    where.push(`record.id = ANY (${given}::text[])`)
    ofVersions.push(`version.id = ANY (${given}::text[])`)
  }
  if (programs) where.push(`record.program = ANY (${value(programs)}::text[])`)
  if (isOpen) where.push('record.is_open')
  if (area !== undefined) where.push(`record.area = ${value(area)}`)
  if (rank !== undefined) where.push(`record.rank = ${value(rank)}::integer`)
  if (from !== undefined) where.push(`record.day >= ${value(from)}::date`)
  if (to !== undefined) where.push(`record.day <= ${value(to)}::date`)
  if (order === 'rank') where.push('record.rank IS NOT NULL')
  if (after) {
    const given = after.map(value)
    where.push(AFTER[order]((index) => given[index] ?? 'NULL'))
    if (order === 'id') ofVersions.push(`version.id > ${given[0] ?? 'NULL'}`)
  }
  const instant = knownAt === undefined ? undefined : value(knownAt)
  if (instant !== undefined) ofVersions.push(`version.time <= ${instant}`)
  if (isLoose)
    where.push(
      instant === undefined
        ? 'NOT EXISTS (SELECT FROM live.record program WHERE program.id = record.program)'
        : `NOT EXISTS (SELECT FROM live.record_version program WHERE program.id = record.program AND program.time <= ${instant})`,
    )
  // Of each record, the last version that the party had been told by then.
  const versions = `(SELECT DISTINCT ON (version.id) version.*, version.time AS updated_at FROM live.record_version version
    WHERE ${ofVersions.join(' AND ')} ORDER BY version.id, version.sequence DESC)`
  return { from: instant === undefined ? 'live.record' : versions, where: where.join(' AND '), values }
}
