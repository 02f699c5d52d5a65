import type { EventBus } from '@trilateral/bus'
import { TOPIC_PARTITIONS, topicsOf } from '@trilateral/contracts'
import { runJournal, type Journal, type JournalStatus } from '@trilateral/journal'
import type { Health } from '../health/health.ts'
import type { Logger } from '../log/logger.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Part } from '../run/run-service.ts'

/** Seconds after which events that wait for the bus are said to wait. */
const PATIENCE = 30

export interface JournalPartSettings {
  /** Code of the work area whose events these are. */
  readonly area: string
  /** The area's database, as its service login. */
  readonly connectionString: string
  readonly bus: EventBus
  readonly logger: Logger
  readonly now: () => Date
}

export interface JournalPart extends Part {
  /** To be called when a change has committed. */
  readonly wake: () => void
  /** Tells readiness and Prometheus how the events travel. Neither stops the area: what is recorded waits and is sent later. */
  watch(health: Health, metrics: Metrics): void
}

/** An area's sequencer and publisher, and the bus that they write to. Stopping it closes the bus. */
export function journalPart({ area, connectionString, bus, logger, now }: JournalPartSettings): JournalPart {
  let running: Journal | undefined
  const status = async (): Promise<JournalStatus> => {
    if (!running) throw new Error('the journal has not started')
    return running.status()
  }
  const age = (oldest: Date | null) => (oldest ? Math.max(0, (now().getTime() - oldest.getTime()) / 1000) : 0)
  const waitingSeconds = ({ oldestUnpublished }: JournalStatus) => age(oldestUnpublished)

  return {
    name: 'journal',
    wake: () => running?.wake(),
    async start(run) {
      const topics = topicsOf(area).map((name) => ({ name, partitions: TOPIC_PARTITIONS }))
      running = await runJournal({
        connectionString,
        bus,
        area,
        topics,
        logger,
        now,
        onFatal: (reason) => run.fatal(reason),
      })
    },
    async stop() {
      await running?.stop()
      await bus.close()
    },
    watch(health, metrics) {
      health.check('bus', { required: false }, () => bus.ping())
      health.check('journal', { required: false }, async () => {
        const seen = await status()
        if (waitingSeconds(seen) > PATIENCE)
          throw new Error(`events wait for the bus: ${seen.head - seen.published}`)
        return `position ${seen.head}`
      })
      const figure = (name: string, help: string, read: (seen: JournalStatus) => number) =>
        metrics.gauge({
          name: `trilateral_${name}`,
          help,
          async collect() {
            // A database that is away is told by readiness; the other figures must still be read.
            const seen = await status().catch(() => undefined)
            this.set(seen ? read(seen) : Number.NaN)
          },
        })
      figure(
        'outbox_events',
        'Committed events without a position in the journal',
        ({ inOutbox }) => inOutbox,
      )
      figure(
        'outbox_lag_seconds',
        'Age of the oldest committed event without a position in the journal',
        ({ oldestUnsequenced }) => age(oldestUnsequenced),
      )
      figure('journal_head_position', 'Position of the last entry', ({ head }) => head)
      figure(
        'journal_unpublished_events',
        'Entries that the bus does not have',
        ({ head, published }) => head - published,
      )
      figure(
        'journal_publisher_lag_seconds',
        'Age of the oldest event that the bus does not have',
        waitingSeconds,
      )
      figure('journal_leads', '1 where this process sequences and publishes', ({ leads }) => Number(leads))
    },
  }
}
