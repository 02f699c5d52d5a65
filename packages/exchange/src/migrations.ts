import { inboxMigrationsIn } from '@trilateral/journal'

/** Schema of what the exchange's own reader of events keeps. */
export const EXCHANGE_INBOX = 'exchange_inbox'

/** Schemas `exchange` and `exchange_inbox` of the gateway's database: partners, their logs, what they sent. They need `failedEventsMigrations` before them. */
export const exchangeMigrations = [
  new URL('../migrations/', import.meta.url),
  inboxMigrationsIn(EXCHANGE_INBOX),
] as const
