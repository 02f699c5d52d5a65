/** What the caller of a party may do: row-level security policies are written for these. */
export const PARTY_ROLES = ['party_jp', 'party_kr', 'party_us'] as const

/** What the process itself may do: journal, checkpoints, sessions, projection. */
export const SERVICE_ROLE = 'service_account'

/**
 * Limits on a service's sessions, in PostgreSQL's words. A transaction that its process forgot (a stalled event loop, a
 * client's timeout) is ended here, so that it neither holds locks nor commits half its work later. A client's own
 * transaction timeout must be longer than both, so that it is always the server that decides.
 */
export const SERVICE_LIMITS: Readonly<Record<string, string>> = {
  statement_timeout: '15s',
  idle_in_transaction_session_timeout: '10s',
}
