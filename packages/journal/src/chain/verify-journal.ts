import { decided, refused, type Decision } from '@trilateral/contracts'
import type { ClientBase } from 'pg'
import { chainHash, contentHash, GENESIS, type EntryContent } from './hash.ts'

/** A head that was noted earlier, outside the reach of the database's owner. */
export interface RememberedHead {
  readonly position: number
  readonly hash: Uint8Array
}

export interface VerifyOptions {
  readonly client: Pick<ClientBase, 'query'>
  /** Heads that must be found in the chain; one that is beyond its end shows that the end was cut off. */
  readonly remembered?: readonly RememberedHead[]
}

interface Row extends EntryContent {
  position: string
  previous_hash: Buffer
  hash: Buffer
}

const AT_ONCE = 2_000

/**
 * Recomputes every position and hash from the first entry on, with an implementation of its own.
 * @returns the head; refused with the position of the first entry that was edited, removed, moved, or is missing
 */
export async function verifyJournal(options: VerifyOptions): Promise<Decision<RememberedHead>> {
  const { client, remembered = [] } = options
  const stillToMeet = new Map(remembered.map((head) => [head.position, Buffer.from(head.hash)]))
  let position = 0
  let hash = GENESIS
  for (;;) {
    const rows = await readBehind(client, position)
    if (rows.length === 0) break
    for (const row of rows) {
      position += 1
      if (Number(row.position) !== position) return refused('journal-entry-missing', 'position', { position })
      if (!row.previous_hash.equals(hash)) return refused('journal-chain-broken', 'position', { position })
      hash = chainHash(hash, BigInt(position), contentHash(row))
      if (!row.hash.equals(hash)) return refused('journal-entry-changed', 'position', { position })
      const noted = stillToMeet.get(position)
      if (noted && !noted.equals(hash)) return refused('journal-rewritten', 'position', { position })
    }
  }
  const beyond = remembered.find((head) => head.position > position)
  if (beyond)
    return refused('journal-cut-off', 'position', { position: position + 1, remembered: beyond.position })
  return checkAgainstHead(client, { position, hash })
}

async function readBehind(client: VerifyOptions['client'], position: number): Promise<Row[]> {
  const { rows } = await client.query<Row>(
    `SELECT position, previous_hash, hash, topic, key, headers, value FROM journal.entry
     WHERE position > $1 ORDER BY position LIMIT ${AT_ONCE}`,
    [position],
  )
  return rows
}

/** While the sequencer works, the head may be ahead of what was read; it is never behind. */
async function checkAgainstHead(client: VerifyOptions['client'], last: RememberedHead) {
  const { rows } = await client.query<{ position: string; hash: Buffer }>(
    'SELECT position, hash FROM journal.head',
  )
  const [head] = rows
  if (!head || Number(head.position) < last.position) {
    return refused('journal-head-behind', 'position', { position: last.position })
  }
  if (Number(head.position) === last.position) {
    return head.hash.equals(last.hash)
      ? decided(last)
      : refused('journal-head-differs', 'position', { position: last.position })
  }
  const later = await readBehind(client, last.position)
  return later.length === 0
    ? refused('journal-cut-off', 'position', {
        position: last.position + 1,
        remembered: Number(head.position),
      })
    : decided(last)
}
