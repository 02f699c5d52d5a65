import { encode } from '@trilateral/contracts'
import { measureRecorded } from '@trilateral/contracts/critical-minerals'
import { newEvent } from '@trilateral/journal'
import type { Client } from 'pg'

export interface Preloaded {
  /** The same events as a bare client sends them. */
  readonly records: { key: string; value: string; headers: Record<string, string> }[]
  /** Of key, headers and value. */
  readonly bytesOfOne: number
  /** The position that the last of them gets. */
  readonly lastPosition: number
  /** Lets the journal see them. */
  commit(): Promise<unknown>
}

/** Stands for each event's own id until the server has made it. */
const ID = '00000000-0000-7000-8000-000000000000'

// What guards the outbox looks at each event at commit: that was paid by the official's write, not by the relay.
const PRELOAD = `
  INSERT INTO journal.outbox (event_id, originator, entity, subject, sequence, topic, key, headers, value)
  SELECT id, 'us', 'measure', id, 1, $1, id, replace($2, '${ID}', id::text), replace($3, '${ID}', id::text)
  FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, $4)) AS each
  RETURNING key, headers, value`

/** Writes events to the outbox as `append` does, in one transaction that is still open. */
export async function preloadOutbox(options: {
  owner: Client
  admin: Client
  topic: string
  events: number
}): Promise<Preloaded> {
  const { owner, admin, topic, events } = options
  const { headers, value } = encode(exampleEvent())
  const texts = [JSON.stringify(headers), value]
  await owner.query('VACUUM journal.outbox')
  const head = await owner.query<{ position: string }>('SELECT position FROM journal.head')
  await owner.query('BEGIN; ALTER TABLE journal.outbox DISABLE TRIGGER event_has_version')
  const { rows } = await owner.query<{ key: string; headers: string; value: string }>(PRELOAD, [
    topic,
    ...texts,
    events,
  ])
  await owner.query('ALTER TABLE journal.outbox ENABLE TRIGGER event_has_version')
  // The server's writing down of all this belongs to nobody's figure.
  await admin.query('CHECKPOINT')
  const [first] = rows
  return {
    records: rows.map((row) => ({ ...row, headers: JSON.parse(row.headers) as Record<string, string> })),
    bytesOfOne: first ? Buffer.byteLength(first.key + first.headers + first.value) : 0,
    lastPosition: Number(head.rows[0]?.position) + events,
    commit: () => owner.query('COMMIT'),
  }
}

const exampleEvent = () => ({
  ...newEvent(measureRecorded, {
    area: 'critical-minerals',
    subject: ID,
    sequence: 1,
    audience: ['jp', 'kr', 'us'],
    originator: 'us',
    tlp: 'AMBER',
    data: measureRecorded.example,
    now: () => new Date(),
  }),
  id: ID,
})
