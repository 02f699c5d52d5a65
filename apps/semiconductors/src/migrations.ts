import { journalMigrations } from '@trilateral/journal'
import { recordMigrations } from '@trilateral/records'
import { serviceMigrations } from '@trilateral/service'

/** This area's database, in the order in which its parts lean on each other: event path, sessions, records, customs data. */
export const migrations: readonly URL[] = [
  journalMigrations,
  serviceMigrations,
  recordMigrations,
  new URL('../migrations/', import.meta.url),
]
