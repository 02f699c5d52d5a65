import type { EventBus } from '@trilateral/bus'
import { speakers, TOPIC_PARTITIONS, topicsOf } from '@trilateral/contracts'
import { BreakerTripped, openInbox, runConsumer, type Consumer, type Inbox } from '@trilateral/journal'
import type { Logger } from '@trilateral/service'
import type { Pool } from 'pg'
import { keepEvents } from '../events/keep-events.ts'
import { EXCHANGE_INBOX } from '../migrations.ts'

const GROUP = 'gateway.exchange'

const topics = speakers.flatMap(({ code }) => topicsOf(code))

export interface HearingSettings {
  readonly pool: Pool
  readonly bus: EventBus
  readonly logger: Logger
  readonly onKept: () => void
  /** Too much cannot be kept: hearing has stopped, until a person closes the breaker. */
  readonly onBroken: (reason: Error) => void
  readonly onFatal: (reason: Error) => void
}

/** Under which name people see what it could not take in. */
export const EXCHANGE_READER = 'exchange'

const handling = {
  schema: EXCHANGE_INBOX,
  apply: keepEvents,
  handlerVersion: '1',
  reader: EXCHANGE_READER,
}

/** What was put aside on its way to partners: to be listed, replayed or discarded. */
export const exchangeInbox = ({ pool, logger }: { pool: Pool; logger: Logger }): Inbox =>
  openInbox({ pool, logger, ...handling })

/**
 * Hears the events of every area, from the first one on. When too many of them cannot be kept, hearing stops, and what leaves for
 * partners with it; people's portal goes on.
 * @throws BreakerTripped when it was stopped so, and nobody has closed the breaker since
 */
export async function hearEvents({
  pool,
  bus,
  logger,
  onKept,
  onBroken,
  onFatal,
}: HearingSettings): Promise<Consumer> {
  await bus.ensureTopics(topics.map((name) => ({ name, partitions: TOPIC_PARTITIONS })))
  const consumer = await runConsumer({
    ...handling,
    pool,
    bus,
    group: GROUP,
    topics,
    logger,
    onCommitted: onKept,
    onFatal: (reason) => {
      if (!(reason instanceof BreakerTripped)) return onFatal(reason)
      logger.error({ err: reason }, 'events reach partners no more: too many of them cannot be kept')
      void consumer.stop()
      onBroken(reason)
    },
  })
  return consumer
}
