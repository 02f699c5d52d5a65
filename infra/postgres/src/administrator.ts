import { Client, DatabaseError, escapeIdentifier } from 'pg'

/** A session of the one who may make databases and roles. */
export interface Administrator {
  readonly isSuperuser: boolean
  /** Major version of the server. */
  readonly version: number
  run(sql: string): Promise<void>
  any(sql: string, values: unknown[]): Promise<boolean>
  end(): Promise<void>
}

const OLDEST_VERSION = 16 // GRANT … WITH INHERIT/SET, on which the separation of parties rests, came with 16
const PERMISSION_DENIED = '42501'

/**
 * Opens it and checks beforehand that the work can be done.
 * @throws an Error that names the server (never the password) and what to do
 */
export async function connectAsAdministrator(adminUrl: string): Promise<Administrator> {
  const { username, host, pathname } = new URL(adminUrl)
  const server = `PostgreSQL at ${host}${pathname}`
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect().catch((cause: unknown) => {
    throw new Error(`${server} does not let user "${username}" in: ${wordsOf(cause)}`, { cause })
  })
  const noRights = `User "${username}" may not prepare databases on ${server}: an administrator there must run ALTER ROLE ${escapeIdentifier(decodeURIComponent(username) || 'postgres')} CREATEROLE CREATEDB`
  const { rows } = await client.query<{ version: number; super: boolean; may: boolean }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version, rolsuper AS super,
            rolsuper OR (rolcreaterole AND rolcreatedb) AS may
       FROM pg_roles WHERE rolname = current_user`,
  )
  const [found] = rows
  const obstacle =
    !found || found.version < OLDEST_VERSION
      ? `${server} is version ${found?.version}: version ${OLDEST_VERSION} or newer is needed`
      : !found.may && noRights
  if (!found || obstacle) {
    await client.end()
    throw new Error(obstacle || server)
  }
  return {
    isSuperuser: found.super,
    version: found.version,
    async run(sql) {
      await client.query(sql).catch((cause: unknown) => {
        const denied = cause instanceof DatabaseError && cause.code === PERMISSION_DENIED
        throw denied ? new Error(`${noRights} (${cause.message})`, { cause }) : cause
      })
    },
    async any(sql, values) {
      return (await client.query(sql, values)).rowCount !== 0
    },
    end: () => client.end(),
  }
}

const wordsOf = (cause: unknown): string => {
  if (cause instanceof AggregateError) return cause.errors.map(wordsOf).join(', ')
  return cause instanceof Error ? cause.message : String(cause)
}
