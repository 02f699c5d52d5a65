import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { readMigrations, type Migration, type MigrationSource } from './migration.ts'

/** Prisma's own lock, so that `prisma migrate deploy` and this never run at once. */
const PRISMA_MIGRATE_LOCK = 72_707_369

/** Prisma's own table, so that `prisma migrate` continues where this stopped. */
const HISTORY = `
  CREATE TABLE IF NOT EXISTS public._prisma_migrations (
    id varchar(36) PRIMARY KEY,
    checksum varchar(64) NOT NULL,
    finished_at timestamptz,
    migration_name varchar(255) NOT NULL,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`

/**
 * Applies what is missing, source by source, one transaction a file; starting twice at once is safe.
 * @param ownerUrl a login that owns the database
 * @param log told the name of each migration as it is applied
 * @throws Error when an applied migration's file has changed since, one was left unfinished, or two have one name.
 */
export async function applyMigrations(
  ownerUrl: string,
  sources: readonly MigrationSource[],
  log: (message: string) => void = () => {},
): Promise<void> {
  const migrations = (await Promise.all(sources.map(readMigrations))).flat()
  refuseTwins(migrations)
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    // A migration may take longer than a request may: the database's own limits are for requests.
    await client.query(
      'SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0',
    )
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_MIGRATE_LOCK])
    await client.query(HISTORY)
    const applied = await appliedChecksums(client)
    for (const migration of migrations) {
      if (isApplied(migration, applied)) continue
      await applyOne(client, migration)
      log(`applied migration ${migration.name}`)
    }
  } finally {
    await client.end()
  }
}

/** The history knows migrations by name alone. */
function refuseTwins(migrations: readonly Migration[]): void {
  const names = migrations.map(({ name }) => name)
  const twin = names.find((name, index) => names.indexOf(name) !== index)
  if (twin !== undefined) throw new Error(`two migrations are named ${twin}: rename the one that is newer`)
}

type Checksums = ReadonlyMap<string, { checksum: string; finished: boolean }>

async function appliedChecksums(client: Client): Promise<Checksums> {
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
     FROM public._prisma_migrations WHERE rolled_back_at IS NULL`,
  )
  return new Map(rows.map(({ migration_name, ...rest }) => [migration_name, rest]))
}

function isApplied({ name, checksum }: Migration, applied: Checksums): boolean {
  const known = applied.get(name)
  if (!known) return false
  if (!known.finished) throw new Error(`migration ${name} was begun by another tool and never finished`)
  if (known.checksum !== checksum) {
    throw new Error(
      `migration ${name} was changed after it was applied: restore the file and write a new migration`,
    )
  }
  return true
}

async function applyOne(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO public._prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK')
    throw new Error(`migration ${name} failed and changed nothing: ${String(cause)}`, { cause })
  }
}
