import type { EventBus } from '@trilateral/bus'
import { TOPIC_PARTITIONS, type Party } from '@trilateral/contracts'
import {
  appliedOffsets,
  BreakerTripped,
  openInbox,
  runConsumer,
  type Consumer,
  type ConsumerOptions,
  type DeliveredEvent,
  type Inbox,
} from '@trilateral/journal'
import type { Health } from '../health/health.ts'
import type { Logger } from '../log/logger.ts'
import type { Arrivals } from '../metrics/count-arrivals.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Part } from '../run/run-service.ts'
import { tellHeard } from './heard-figures.ts'
import { keepWatching } from './keep-watching.ts'
import { streamWatch, type StreamReading } from './stream-watch.ts'

/** Milliseconds until a bus or a database that was away is asked again. */
const TRY_AGAIN = 1000

export interface ConsumerPartSettings extends Pick<
  ConsumerOptions,
  'pool' | 'schema' | 'apply' | 'onCommitted' | 'handlerVersion' | 'group' | 'topics' | 'reader'
> {
  /** What is heard, in readiness and figures: `measures`. */
  readonly name: string
  readonly bus: EventBus
  readonly logger: Logger
  readonly now: () => Date
}

export interface ConsumerPart extends Part {
  /** Whether what was heard is all that the bus holds for a party, as of the last look. */
  readonly reading: (party: Party) => StreamReading
  /** What was put aside, to be looked at and settled by people. */
  readonly inbox: () => Inbox
  /** Tells readiness and Prometheus how far behind it is. Neither stops the process: it works with what was heard so far. */
  watch(health: Health, metrics: Metrics): void
}

/**
 * Hears topics of other areas or of the portal. A bus or a database that is away is waited for, and what was missed meanwhile is taken in
 * afterwards. When too much of what is heard cannot be understood, hearing stops and readiness says so, while the rest of the
 * process works on; it begins where it ended when a person closes the breaker, or with a release that understands it.
 */
export function consumerPart(settings: ConsumerPartSettings): ConsumerPart {
  const { name, bus, pool, schema, topics, logger, now } = settings
  let fatal = (reason: unknown): void => logger.fatal({ err: reason }, `${name} cannot be heard`)
  let consumer: Consumer | undefined
  let broken: Error | undefined
  let starting: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let told = ''
  let arrivals: Arrivals | undefined

  const listen = async () => {
    await bus.ensureTopics(topics.map((topic) => ({ name: topic, partitions: TOPIC_PARTITIONS })))
    const onCommitted = (events: readonly DeliveredEvent[]) => {
      arrivals?.applied(events)
      settings.onCommitted?.(events)
    }
    const running = await runConsumer({ ...settings, onFatal, onCommitted })
    broken = undefined
    told = ''
    consumer = running
    logger.info({ topics }, `${name} are heard`)
  }
  const onFatal = (reason: Error) => {
    if (!(reason instanceof BreakerTripped)) return fatal(reason)
    broken = reason
    logger.error({ err: reason }, `${name} are heard no more: too much of it cannot be understood`)
    void consumer?.stop()
    // Until a person closes the breaker.
    if (!stopped) timer = setTimeout(tryToListen, TRY_AGAIN)
  }
  const tryToListen = () => {
    starting = listen().catch((error: unknown) => {
      const reason = String(error)
      if (error instanceof BreakerTripped) broken = error
      else if (reason !== told) logger.warn({ err: error }, `${name} cannot be heard yet; trying each second`)
      told = reason
      if (!stopped) timer = setTimeout(tryToListen, TRY_AGAIN)
    })
  }

  const watch = streamWatch(
    { topics, endOf: (topic) => bus.endOf(topic), applied: () => appliedOffsets(pool, schema) },
    now,
  )
  const watching = keepWatching(watch, {
    // One that stopped on purpose makes no progress in a new process either.
    onStuck: (reason) => (broken ? undefined : fatal(reason)),
  })

  return {
    name: `hearing ${name}`,
    reading: (party) => watch.reading(party),
    inbox: () => openInbox(settings),
    start(run) {
      fatal = (reason) => run.fatal(reason)
      tryToListen()
      watching.start()
    },
    async stop() {
      stopped = true
      watching.stop()
      clearTimeout(timer)
      await starting
      await consumer?.stop()
    },
    watch(health, metrics) {
      health.check(`${name} heard`, { required: false }, async () => {
        // Another process would fare alike: what waits for a person is told, and holds nothing up.
        if (broken) return `stopped until a person lets it go on: ${broken.message}`
        watching.refuseWhenStuck()
        if (!consumer) throw new Error('not heard yet')
        const { behind, deadLetters } = await consumer.status()
        if (behind === null) throw new Error('the bus does not answer')
        const held = deadLetters > 0 ? `; ${deadLetters} could not be understood and wait for a person` : ''
        return `${behind === 0 ? 'caught up' : `${behind} records behind`}${held}`
      })
      arrivals = tellHeard(metrics, { name, watch, consumer: () => consumer, now })
    },
  }
}
