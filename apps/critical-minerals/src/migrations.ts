import { journalMigrations, type MigrationSource } from '@trilateral/journal'
import { recordMigrations } from '@trilateral/records'
import { serviceMigrations } from '@trilateral/service'
import { workProgramMigrations } from '@trilateral/work-program'

/** This area's database, in the order in which its parts lean on each other: event path, sessions, the area's own tables. */
export const migrations: readonly MigrationSource[] = [
  journalMigrations,
  serviceMigrations,
  recordMigrations,
  ...workProgramMigrations,
  new URL('../prisma/migrations/', import.meta.url),
]
