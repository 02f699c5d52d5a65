import type { Pool, PoolClient } from 'pg'

/**
 * Runs `work` in one transaction and commits it.
 * @throws whatever `work` throws, after a rollback; Error when the server answers the commit with a rollback, as it does
 *   when a statement's failure was caught and hidden.
 */
export async function inTransaction<Result>(
  pool: Pool,
  work: (tx: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    const result = await work(client)
    const { command } = await client.query('COMMIT')
    if (command !== 'COMMIT')
      throw new Error('the transaction was rolled back: a failed statement was hidden')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((reason: Error) => (broken = reason))
    throw error
  } finally {
    client.release(broken)
  }
}
