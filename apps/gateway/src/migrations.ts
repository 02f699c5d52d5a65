import { exchangeMigrations } from '@trilateral/exchange'
import { failedEventsMigrations, journalMigrations } from '@trilateral/journal'
import { recordMigrations } from '@trilateral/records'
import { serviceMigrations } from '@trilateral/service'

/** Schema `live`: the pointer to the read model in use. The models' own tables are made by the gateway, by number. */
export const liveMigrations = new URL('../migrations/', import.meta.url)

/** The gateway's database, in the order in which its parts lean on each other: event path, sessions, what people ask in the portal, what failed, what it shows, what ministries' systems are sent and send. */
export const migrations = [
  journalMigrations,
  serviceMigrations,
  recordMigrations,
  failedEventsMigrations,
  liveMigrations,
  ...exchangeMigrations,
]
