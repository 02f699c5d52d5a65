import type { EventBus } from '@trilateral/bus'
import {
  keepWatching,
  streamWatch,
  type Health,
  type Logger,
  type Metrics,
  type Part,
  type StreamWatch,
} from '@trilateral/service'
import type { Pool } from 'pg'
import type { LiveFeeds } from '../live/feeds.ts'
import { listenTo, type Listener } from '../live/listener.ts'
import { gatewayMetrics } from '../metrics.ts'
import { keepSearch } from '../search/keep-search.ts'
import { followLiveModel } from './follow-live-model.ts'
import { appliedOffsets, deadLettersByArea } from './progress.ts'
import { FEED_CHANNEL, MODEL_CHANNEL } from './model-name.ts'
import { topics } from './topics.ts'

export interface KeepingOptions {
  /** For the read model alone: while it catches up, sign-in must not wait for a connection. */
  readonly projectionPool: Pool
  readonly connectionString: string
  readonly bus: EventBus
  readonly feeds: LiveFeeds
  /** Called after each look at how far the bus is ahead, that is every two seconds; must not throw. */
  readonly onLooked: () => void
  readonly logger: Logger
  readonly health: Health
  readonly metrics: Metrics
  readonly now: () => Date
}

/** Keeps the live read model filled, watches how far behind it is, and wakes open portals: one part of the process. */
export function keepReadModel(options: KeepingOptions): { part: Part; watch: StreamWatch } {
  const {
    projectionPool: pool,
    connectionString,
    bus,
    feeds,
    onLooked,
    logger,
    health,
    metrics,
    now,
  } = options
  let fatal = (reason: unknown): void => logger.fatal({ err: reason }, 'the read model cannot be kept')
  let listener: Listener | undefined

  const projection = followLiveModel({
    pool,
    bus,
    logger,
    onFatal: (reason) => fatal(reason),
    onCommitted(events) {
      applied(events)
      search.wake()
      // Sooner than the notification comes round through the database.
      feeds.wake()
    },
  })
  const search = keepSearch({ pool, model: () => projection.model(), logger })
  const watch = streamWatch(
    {
      topics,
      endOf: (topic) => bus.endOf(topic),
      applied: () => {
        const model = projection.model()
        return model === undefined ? Promise.resolve(new Map()) : appliedOffsets(pool, model)
      },
    },
    now,
  )
  const { applied } = gatewayMetrics(metrics, {
    watch,
    feeds,
    projection,
    deadLetters: (model) => deadLettersByArea(pool, model),
    now,
  })

  const watching = keepWatching(watch, {
    onLooked() {
      onLooked()
      search.wake()
    },
    // One that stopped on purpose makes no progress in a new process either.
    onStuck: (reason) => (projection.broken() ? undefined : fatal(reason)),
  })

  health.check('read model', { required: true }, () => {
    const broken = projection.broken()
    // Another process would fare alike, and people look here for why: that it waits for them holds nothing up.
    if (broken) return `stopped until a person lets it go on: ${broken.message}`
    watching.refuseWhenStuck()
    return projection.model() === undefined ? 'waiting for the bus' : `model ${projection.model()}`
  })

  const part: Part = {
    name: 'read model',
    start(run) {
      fatal = (reason) => run.fatal(reason)
      listener = listenTo(
        connectionString,
        [FEED_CHANNEL, MODEL_CHANNEL],
        (channel) => {
          if (channel === MODEL_CHANNEL) projection.look()
          feeds.wake()
        },
        logger,
      )
      projection.look()
      watching.start()
    },
    async stop() {
      watching.stop()
      await listener?.stop()
      await projection.stop()
      await search.stop()
    },
  }
  return { part, watch }
}
