import { PLANS_FOR_ANY_SIZE, type EventBus, type TopicDefinition } from '@trilateral/bus'
import { Pool } from 'pg'
import { createBell } from './bell.ts'
import { checkHead } from './chain/check-head.ts'
import { leadWheneverPossible, type Term } from './lead/lead.ts'
import type { Logger } from './logger.ts'
import { publishEntries } from './publish/publish-entries.ts'
import { sequenceOutbox } from './sequence/sequence-outbox.ts'
import { readStatus, type JournalStatus } from './status.ts'

export interface JournalOptions {
  /** The service login of the area's database. */
  readonly connectionString: string
  readonly bus: EventBus
  /** Code of the work area, for logs. */
  readonly area: string
  /** Created before the first publishing if they are missing. */
  readonly topics: readonly TopicDefinition[]
  readonly logger: Logger
  /** The journal is damaged and nothing may be added: the process must exit, and people must look. */
  readonly onFatal: (reason: Error) => void
  readonly now: () => Date
}

export interface Journal {
  /** Call after each commit that appended events: they are then published within milliseconds rather than at the next poll. */
  wake(): void
  status(): Promise<JournalStatus>
  /** Lets the sending under way finish; another copy of the area then leads. */
  stop(): Promise<void>
}

/**
 * Runs an area's sequencer and publisher. Every copy of the area calls this; one of them leads at a time.
 * A database or a bus that is away is waited for: events stay where they are and travel when it is back.
 */
export async function runJournal(options: JournalOptions): Promise<Journal> {
  const { connectionString, area, now, onFatal } = options
  const logger = options.logger
  const pool = new Pool({
    connectionString,
    max: 3,
    application_name: `journal ${area}`,
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
    options: PLANS_FOR_ANY_SIZE,
  })
  pool.on('error', (error) => logger.warn({ err: error }, 'an idle connection of the journal ended'))
  const outbox = createBell()
  const entries = createBell()
  const stopping = new AbortController()
  const state: { leads: boolean; busFailure: JournalStatus['busFailure'] } = {
    leads: false,
    busFailure: null,
  }

  const serve = async (term: Term): Promise<void> => {
    const damage = await checkHead(term.client)
    if (damage) {
      stopping.abort()
      onFatal(damage)
      return
    }
    state.leads = true
    const over = new AbortController()
    const signal = AbortSignal.any([term.signal, over.signal])
    const work = [
      sequenceOutbox({ term: { ...term, signal }, outbox, onMoved: () => entries.ring() }),
      publishEntries({
        ...options,
        pool,
        epoch: term.epoch,
        entries,
        signal,
        onPublished: () => (state.busFailure = null),
        onFailure: (reason, failures) => {
          state.busFailure = { since: state.busFailure?.since ?? now(), reason: String(reason) }
          logger.warn({ err: reason, failures, area }, 'events could not be published; they wait')
        },
      }),
    ]
    try {
      await Promise.race(work)
    } finally {
      state.leads = false
      over.abort()
      await Promise.allSettled(work)
    }
  }

  const leading = leadWheneverPossible({ connectionString, serve, logger, signal: stopping.signal })
  return {
    wake: () => outbox.ring(),
    status: async () => ({ ...(await readStatus(pool)), ...state }),
    stop: async () => {
      stopping.abort()
      await leading
      await pool.end()
    },
  }
}
