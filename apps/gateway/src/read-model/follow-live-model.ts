import { BreakerTripped, type Consumer, type ConsumerStatus } from '@trilateral/journal'
import { consumeInto, type ConsumeOptions } from './consume.ts'
import { FOLLOWING_CHANNEL } from './model-name.ts'
import { liveModel } from './models.ts'
import { topicDefinitions } from './topics.ts'

export interface Projection {
  /** The model that is being filled; undefined while the bus or the database has not let it start. */
  model(): number | undefined
  /** How the consumer fares; undefined while there is none. */
  status(): Promise<ConsumerStatus | undefined>
  /** Why reading has stopped until a person closes the breaker; undefined while it goes on. */
  broken(): BreakerTripped | undefined
  /** Looks whether another model is live by now and goes over to it; tries again what failed before. Never throws. */
  look(): void
  stop(): Promise<void>
}

/**
 * Keeps the live read model up to date, whichever it is, from the first `look` on. When a rebuild makes another one live,
 * its consumer is started before the one of the old model stops.
 */
export function followLiveModel(options: ConsumeOptions): Projection {
  const { pool, bus, logger } = options
  let current: { readonly number: number; readonly consumer: Consumer } | undefined
  let moving: Promise<void> | undefined
  let stopped = false
  let told = ''
  let filled: number | undefined
  let broken: BreakerTripped | undefined

  // A new process would fare alike, and people must be able to see why, and to mend it: this one works on without reading.
  const onFatal = (reason: Error) => {
    if (!(reason instanceof BreakerTripped)) return options.onFatal(reason)
    broken = reason
    logger.error({ err: reason }, 'reading has stopped: too much of it cannot be applied')
    const { consumer } = current ?? {}
    current = undefined
    void consumer?.stop()
  }

  const move = async () => {
    const number = await liveModel(pool)
    if (stopped || number === current?.number) return
    await bus.ensureTopics(topicDefinitions)
    const before = current
    const consumer = await consumeInto(number, { ...options, onFatal })
    broken = undefined
    filled = number
    current = { number, consumer }
    logger.info({ model: number, before: before?.number }, 'filling the live read model')
    await before?.consumer.stop()
    // A rebuild that still fills this model may leave it to us now.
    await pool.query('SELECT pg_notify($1, $2)', [FOLLOWING_CHANNEL, String(number)])
  }

  const tell = (error: unknown) => {
    if (error instanceof BreakerTripped) broken = error
    const reason = String(error)
    if (reason !== told)
      logger.warn({ err: error }, 'the live read model cannot be followed yet; trying each second')
    told = reason
  }

  return {
    model: () => current?.number ?? filled,
    broken: () => broken,
    status: async () => current?.consumer.status(),
    look() {
      if (stopped) return
      moving ??= move()
        .catch(tell)
        .finally(() => {
          moving = undefined
        })
    },
    async stop() {
      stopped = true
      await moving
      await current?.consumer.stop()
    },
  }
}
