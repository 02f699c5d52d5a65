import type { ClientBase } from 'pg'

/**
 * Whether the head still names the last entry, asked by each new leader before it adds to the chain. Cheap; `verifyJournal`
 * looks at everything.
 * @returns what is wrong, or undefined
 */
export async function checkHead(client: Pick<ClientBase, 'query'>): Promise<Error | undefined> {
  const { rows } = await client.query<{ head: string; last: string | null; same: boolean | null }>(
    `SELECT head.position AS head, entry.position AS last, head.hash = entry.hash AS same
     FROM journal.head
     LEFT JOIN LATERAL (SELECT position, hash FROM journal.entry ORDER BY position DESC LIMIT 1) AS entry ON true`,
  )
  const [row] = rows
  if (!row) return new Error('the journal has no head')
  if (Number(row.head) !== Number(row.last ?? 0)) {
    return new Error(`the journal's head is at ${row.head} but its last entry is ${row.last ?? 'missing'}`)
  }
  if (row.same === false) return new Error(`the journal's head and entry ${row.head} have different hashes`)
  return undefined
}
