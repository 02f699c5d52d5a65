import { BreakerTripped } from './breaker.ts'

/** Another reader has this partition: nothing was written, and nothing may be. */
export class PartitionTaken extends Error {
  override readonly name = 'PartitionTaken'
}

/** An event claims an id that another event had: one of the two was forged or made by a mistake. */
export class IdUsedTwice extends Error {
  override readonly name = 'IdUsedTwice'
}

// SQLSTATE classes: connection, rolled back by the server (deadlock, serialization), out of resources, lock not available,
// operator intervention (shutdown, time-out), input and output.
const TRANSIENT_CLASSES = new Set(['08', '40', '53', '55', '57', '58'])
const TRANSIENT_CODES = new Set([
  '25P03', // the server ended an idle transaction
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
// node-postgres gives these no code.
const TRANSIENT_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed and is not queryable|Cannot use a pool after calling end)/

/** Whether the same events may succeed later without anyone changing anything. */
export function isTransient(error: unknown): boolean {
  if (error instanceof PartitionTaken || error instanceof BreakerTripped) return true
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (TRANSIENT_CODES.has(code) || (code.length === 5 && TRANSIENT_CLASSES.has(code.slice(0, 2)))) return true
  return TRANSIENT_WORDS.test(error.message) || isTransient(error.cause)
}

/** What is kept of a failure in a dead letter. */
export interface Failure {
  readonly errorClass: string
  readonly reason: string
  /** What to mend, when it is known: an attribute, or a path into the data such as `data.measure.clauses.0.hsLine`. */
  readonly field?: string
}

export function failureOf(error: unknown): Failure {
  return error instanceof Error
    ? { errorClass: error.name, reason: error.message }
    : { errorClass: typeof error, reason: String(error) }
}
