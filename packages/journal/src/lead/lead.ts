import { PLANS_FOR_ANY_SIZE } from '@trilateral/bus'
import { Client } from 'pg'
import { backOffMs, pause } from '../back-off.ts'
import type { Logger } from '../logger.ts'

/** Any number will do, the same in every copy of an area; advisory locks are a database's own. */
const LEAD_LOCK = 7_107_001
const CANDIDATE_POLL_MS = 500

/** The time in which this process is the one that writes the area's journal. */
export interface Term {
  /** The connection that holds the lead: when it ends, the term has ended. */
  readonly client: Client
  /** Fences the writes of earlier terms. */
  readonly epoch: number
  readonly signal: AbortSignal
}

/** Another process leads: what this one still meant to write must not be written. */
export class LeadLost extends Error {
  override readonly name = 'LeadLost'
}

export interface LeadOptions {
  readonly connectionString: string
  /** Works until the term's signal aborts. A rejection ends the term; after a pause another is sought. */
  readonly serve: (term: Term) => Promise<void>
  readonly logger: Logger
  readonly signal: AbortSignal
}

/** Waits to lead, leads, and again, until the signal aborts. Never rejects: a database that is away comes back. */
export async function leadWheneverPossible(options: LeadOptions): Promise<void> {
  const { logger, signal } = options
  for (let failures = 0; !signal.aborted;) {
    try {
      await candidacy(options, () => (failures = 0))
    } catch (error) {
      if (signal.aborted) return
      failures += 1
      logger.warn({ err: error, failures }, 'the journal is not led by this process any more; trying again')
      await pause(backOffMs(failures), signal)
    }
  }
}

async function candidacy(
  { connectionString, serve, logger, signal }: LeadOptions,
  onLead: () => void,
): Promise<void> {
  const client = new Client({
    connectionString,
    application_name: 'journal',
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
    keepAlive: true,
    options: PLANS_FOR_ANY_SIZE,
  })
  const lost = new AbortController()
  client.on('error', (reason) => lost.abort(reason))
  client.on('end', () => lost.abort(new LeadLost('the connection that holds the lead ended')))
  try {
    await client.connect()
    await loseLeadWhenSilent(client)
    if (!(await lockLead(client, AbortSignal.any([signal, lost.signal])))) return
    const { rows } = await client.query<{ epoch: string }>('SELECT journal.take_lead() AS epoch')
    const epoch = Number(rows[0]?.epoch)
    logger.info({ epoch }, 'leading the journal')
    onLead()
    await serve({ client, epoch, signal: AbortSignal.any([signal, lost.signal]) })
    if (!signal.aborted) lost.signal.throwIfAborted()
  } finally {
    await client.end().catch(() => undefined)
  }
}

// A leader that is stopped (SIGSTOP), or whose host vanished, must not keep the lead: the server ends a session that
// has said nothing for ten seconds, which a living leader does forty times a second.
async function loseLeadWhenSilent(client: Client): Promise<void> {
  await client.query(
    `SET idle_session_timeout = '10s'; SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 3`,
  )
}

async function lockLead(client: Client, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    const { rows } = await client.query<{ leads: boolean }>('SELECT pg_try_advisory_lock($1) AS leads', [
      LEAD_LOCK,
    ])
    if (rows[0]?.leads) return true
    await pause(CANDIDATE_POLL_MS * (0.5 + Math.random() / 2), signal)
  }
  return false
}
