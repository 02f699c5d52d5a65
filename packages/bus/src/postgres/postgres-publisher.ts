import type { Pool } from 'pg'
import type { OutgoingRecord, Publisher } from '../event-bus.ts'
import { partitionOf } from '../partition-of.ts'
import { soleSender } from '../sole-sender.ts'

/** Sends one batch in one statement; the database gives the offsets. */
export function postgresPublisher(pool: Pool): Publisher {
  const counts = new Map<string, number>()

  /** Topics never change their number of partitions, so it is asked for once. */
  const partitionsOf = async (topics: ReadonlySet<string>): Promise<void> => {
    const unknown = [...topics].filter((topic) => !counts.has(topic))
    if (unknown.length === 0) return
    const { rows } = await pool.query<{ name: string; partitions: number }>(
      'SELECT name, partitions FROM bus.topic WHERE name = ANY ($1)',
      [unknown],
    )
    for (const { name, partitions } of rows) counts.set(name, partitions)
    const missing = unknown.filter((topic) => !counts.has(topic))
    if (missing.length > 0)
      throw new Error(`There is no topic ${missing.join(', ')}: create it with ensureTopics`)
  }

  const send = async (records: readonly OutgoingRecord[]): Promise<void> => {
    await partitionsOf(new Set(records.map(({ topic }) => topic)))
    await pool.query('SELECT bus.append($1, $2, $3, $4, $5)', [
      records.map(({ topic }) => topic),
      records.map(({ topic, key }) => partitionOf(key, counts.get(topic) ?? 1)),
      records.map(({ key }) => Buffer.from(key, 'utf8')),
      records.map(({ headers }) => JSON.stringify(headers)),
      records.map(({ value }) => (value === null ? null : Buffer.from(value))),
    ])
  }
  return soleSender(send, async () => undefined)
}
