import { inboxMigrations, journalMigrations, type MigrationSource } from '@trilateral/journal'
import { recordMigrations } from '@trilateral/records'
import { serviceMigrations } from '@trilateral/service'
import { workProgramMigrations } from '@trilateral/work-program'

/** This area's database, in the order in which its parts lean on each other: event path, sessions, records, tables of its own. */
export const migrations: readonly MigrationSource[] = [
  journalMigrations,
  serviceMigrations,
  recordMigrations,
  ...workProgramMigrations,
  inboxMigrations,
  new URL('../migrations/', import.meta.url),
]
