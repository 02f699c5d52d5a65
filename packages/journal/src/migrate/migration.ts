import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { inboxMigrations, inboxSqlIn } from '../migrations.ts'

/** One Prisma-format migration: a folder's name and its migration.sql. */
export interface Migration {
  readonly name: string
  readonly sql: string
  /** SHA-256 of the file in hexadecimal, as Prisma records it. */
  readonly checksum: string
}

/** Where migrations stand: a folder, or those of the inbox for a schema of another name. */
export type MigrationSource = URL | { readonly inboxIn: string }

/** The migrations of a source in the order of their names, which start with a time. */
export async function readMigrations(source: MigrationSource): Promise<Migration[]> {
  if (source instanceof URL) return readFolder(source)
  const { inboxIn } = source
  const inbox = await readFolder(inboxMigrations)
  return inbox.map(({ name, sql }) => migration(`${name}_in_${inboxIn}`, inboxSqlIn(inboxIn, sql)))
}

async function readFolder(folder: URL): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(names.toSorted().map((name) => readMigration(folder, name)))
}

async function readMigration(folder: URL, name: string): Promise<Migration> {
  const base = folder.href.endsWith('/') ? folder : new URL(`${folder.href}/`)
  const sql = await readFile(new URL(`${name}/migration.sql`, base), 'utf8')
  return migration(name, sql)
}

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
})
