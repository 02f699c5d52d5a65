import { failedEventsMigrations, inboxMigrationsIn, type MigrationSource } from '@trilateral/journal'

/** By which an area hears the portal, beside what else it may hear. */
export const PORTAL_INBOX = 'heard_portal'

/** Migrations of what every area's database has besides its records: how far it heard the portal, and what people decided about what failed. */
export const workProgramMigrations: readonly MigrationSource[] = [
  inboxMigrationsIn(PORTAL_INBOX),
  failedEventsMigrations,
]
