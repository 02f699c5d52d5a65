export { chainHash, contentHash, GENESIS, type EntryContent } from './chain/hash.ts'
export { verifyJournal, type RememberedHead, type VerifyOptions } from './chain/verify-journal.ts'
export { appliedOffsets, type Offsets } from './consume/applied-offsets.ts'
export { BreakerTripped, type BreakerState } from './consume/breaker.ts'
export {
  closeBreaker,
  refuseWhenTripped,
  trippedBreaker,
  type TrippedBreaker,
} from './consume/breaker-state.ts'
export type { Apply, DeliveredEvent, SqlTransaction } from './consume/handler.ts'
export type { Inbox, SubjectName } from './consume/inbox.ts'
export {
  openInbox,
  runConsumer,
  type Consumer,
  type ConsumerOptions,
  type InboxOptions,
} from './consume/run-consumer.ts'
export type { ConsumerStatus } from './consume/status.ts'
export { inTransaction } from './consume/in-transaction.ts'
export { recordOf, type RawRow } from './consume/raw-record.ts'
export type { Audit } from './dead-letters/audit.ts'
export { correct, correctDeadLetter, type Correction } from './dead-letters/correct.ts'
export { discard, discardDeadLetter, type Discarding } from './dead-letters/discard.ts'
export { openDeadLetters, type DeadLetter } from './dead-letters/list.ts'
export { rehearseOne, rehearseReplay, type Rehearsal } from './dead-letters/rehearse.ts'
export { replayDeadLetter, replaySubject } from './dead-letters/replay.ts'
export { readSettlements, stopSettling } from './dead-letters/settlements.ts'
export type { Logger } from './logger.ts'
export { applyMigrations } from './migrate/apply-migrations.ts'
export type { MigrationSource } from './migrate/migration.ts'
export {
  failedEventsMigrations,
  inboxMigrations,
  inboxMigrationsIn,
  inboxTables,
  journalMigrations,
} from './migrations.ts'
export { append, appendClause, appendedValues } from './outbox/append.ts'
export { newEvent, type EventDetails } from './outbox/new-event.ts'
export { transactionOf, type Transaction } from './outbox/transaction.ts'
export { runJournal, type Journal, type JournalOptions } from './run-journal.ts'
export type { JournalStatus } from './status.ts'
