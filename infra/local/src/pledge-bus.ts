import { Client, escapeIdentifier, escapeLiteral } from 'pg'

/**
 * Notes on a database which bus it publishes to. Its journal remembers how far that bus has been told; on another bus
 * the events before would be missing, so a database stays with its bus.
 * @throws when the database belongs to another bus
 */
export async function pledgeBus(adminUrl: string, database: string, bus: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ note: string | null }>(
      `SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = $1`,
      [database],
    )
    const pledge = `Publishes to ${bus}`
    const note = rows[0]?.note ?? undefined
    if (note === pledge) return
    if (note?.startsWith('Publishes to '))
      throw new Error(
        `The database ${database} at ${new URL(adminUrl).host} ${note.toLowerCase()}, not to ${bus}: use another server for another bus`,
      )
    await client.query(`COMMENT ON DATABASE ${escapeIdentifier(database)} IS ${escapeLiteral(pledge)}`)
  } finally {
    await client.end()
  }
}
