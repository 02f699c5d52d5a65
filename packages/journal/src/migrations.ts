import { readdirSync, readFileSync } from 'node:fs'

const folder = (name: string) => new URL(`../migrations/${name}/`, import.meta.url)

/** Schema `journal` of a work area's database: outbox, chained entries, head, publisher's cursor and the guards. */
export const journalMigrations: URL = folder('journal')

/** Schema `inbox`: what `runConsumer` keeps, for a reader that needs only one set of it. */
export const inboxMigrations: URL = folder('inbox')

/** Schema `failed_events`: what people decided about records that failed, and who did what; beside one or several inboxes. */
export const failedEventsMigrations: URL = folder('failed-events')

/**
 * The statements that create a consumer's tables in another schema, such as the numbered schemas of a read model
 * that is rebuilt beside itself. The schema itself must exist.
 * @throws Error when the name is not plain: it becomes part of SQL.
 */
export function inboxTables(schema: string): string {
  const tables = readdirSync(inboxMigrations)
    .toSorted()
    .map((name) => readFileSync(new URL(`${name}/migration.sql`, inboxMigrations), 'utf8'))
    .join('\n')
    .replace(/^CREATE SCHEMA inbox;$/m, '')
  return inboxSqlIn(schema, tables)
}

/**
 * The inbox's migrations for a schema of another name, which they create: for a reader beside others in one database.
 * @throws Error when they are read, where the name is not plain.
 */
export const inboxMigrationsIn = (schema: string) => ({ inboxIn: schema })

/** SQL that speaks of `inbox`, for a schema of another name. @throws Error when the name is not plain: it becomes part of SQL. */
export function inboxSqlIn(schema: string, sql: string): string {
  return sql.replaceAll(/\binbox\b/g, quotedSchema(schema))
}

/** A schema's name as SQL writes it. */
export function quotedSchema(schema: string): string {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(schema)) throw new Error(`"${schema}" is not a plain schema name`)
  return `"${schema}"`
}
