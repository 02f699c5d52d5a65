import type { EventBus } from '@trilateral/bus'
import type { Logger } from '@trilateral/service'
import { Client, type Pool } from 'pg'
import { appliedOffsets, heldBack } from './progress.ts'
import { checksumOf, type ModelChecksum } from './checksum.ts'
import { consumeInto } from './consume.ts'
import { FOLLOWING_CHANNEL, schemaOf } from './model-name.ts'
import { ensureBuildingModel, liveModel, makeLive } from './models.ts'
import { topicDefinitions, topics } from './topics.ts'

export interface RebuildOptions {
  readonly ownerUrl: string
  readonly serviceUrl: string
  readonly pool: Pool
  readonly bus: EventBus
  readonly logger: Logger
  /** Milliseconds to keep filling the new model until a gateway does (default 15 000); it does within a second or two. */
  readonly handOverWithin?: number
}

export interface Rebuilt extends ModelChecksum {
  readonly model: number
  /** Whether it went on with what an earlier rebuild had begun. */
  readonly resumed: boolean
}

/** Two rebuilds would fill one model and drop each other's. */
const REBUILD_LOCK = 7_412_102
/** A new model that catches up in less than this (milliseconds) keeps pace, and the switch may come. */
const KEEPS_PACE = 1000

/**
 * Builds a read model from the beginning of every topic while the live one goes on serving, checks it, makes it live in
 * one transaction and hands it over to the gateway. Killed at any moment it can be started again: it goes on where it
 * stood. The model before it is kept.
 * @throws when the new model is not what its events come to, or lacks an event that the live one has; it is then kept
 *   beside the live one, to be looked at, and the next rebuild of the same revision goes on with it.
 */
export async function rebuild(options: RebuildOptions): Promise<Rebuilt> {
  const { ownerUrl, serviceUrl, pool, bus, logger, handOverWithin = 15_000 } = options
  const guard = new Client({ connectionString: serviceUrl, application_name: 'gateway rebuild' })
  await guard.connect()
  try {
    await lockOrRefuse(guard)
    const live = await liveModel(pool)
    const { number, resumed } = await ensureBuildingModel(ownerUrl)
    logger.info({ live, model: number, resumed }, 'building a read model beside the live one')
    await bus.ensureTopics(topicDefinitions)
    let fail = (reason: Error): void => logger.error({ err: reason }, 'reading cannot go on')
    const failed = new Promise<never>((_resolve, reject) => {
      fail = reject
    })
    const consumer = await consumeInto(number, { pool, bus, logger, onFatal: (reason) => fail(reason) })
    try {
      return await Promise.race([failed, finish(number)])
    } finally {
      await consumer.stop()
    }

    async function finish(model: number): Promise<Rebuilt> {
      const since = await keepPace(pool, bus, model)
      const checksum = await checksumOf(serviceUrl, model)
      await check(pool, { live, model, since, checksum })
      await keepPace(pool, bus, model)
      const following = await followers(guard, model)
      await makeLive(ownerUrl, model)
      logger.info({ model, events: checksum.events, checksum: checksum.tables }, 'the new read model is live')
      if (!(await following(handOverWithin)))
        logger.warn({ model }, 'no gateway has gone over to the new read model yet; it will when it runs')
      return { ...checksum, model, resumed }
    }
  } finally {
    await guard.end()
  }
}

async function lockOrRefuse(guard: Client): Promise<void> {
  const { rows } = await guard.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [
    REBUILD_LOCK,
  ])
  if (!rows[0]?.mine) throw new Error('another rebuild of the read model is under way')
}

/** Waits until the model has all that the bus holds and takes in what comes as it comes. @returns since when it has. */
async function keepPace(pool: Pool, bus: EventBus, model: number): Promise<Date> {
  for (;;) {
    const { rows } = await pool.query<{ at: Date }>('SELECT clock_timestamp() AS at')
    const at = rows[0]?.at ?? new Date(0)
    const began = performance.now()
    const ends = await Promise.all(topics.map(async (topic) => [topic, await bus.endOf(topic)] as const))
    for (;;) {
      const applied = await appliedOffsets(pool, model)
      const behind = ends.some(([topic, partitions]) =>
        [...partitions].some(([partition, end]) => (applied.get(topic)?.get(partition) ?? 0n) < end),
      )
      if (!behind) break
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const keptPace = performance.now() - began < KEEPS_PACE
    await settle(pool, model)
    if (keptPace) return at
  }
}

/** Waits for what was held back to follow. What does not within five seconds lacks something, which the check will name. */
async function settle(pool: Pool, model: number): Promise<void> {
  const until = performance.now() + 5000
  while ((await heldBack(pool, model)) > 0 && performance.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 50))
}

async function check(
  pool: Pool,
  found: { live: number; model: number; since: Date; checksum: ModelChecksum },
): Promise<void> {
  const { live, model, since, checksum } = found
  if (checksum.tables !== checksum.fold)
    throw new Error(
      `read model ${model} is not what its events come to: ${checksum.tables}, not ${checksum.fold}`,
    )
  if (checksum.feedFaults.length > 0)
    throw new Error(`feeds of read model ${model}: ${checksum.feedFaults.join('; ')}`)
  const { rows } = await pool.query<{ missing: number }>(
    `SELECT count(*)::integer AS missing FROM ${schemaOf(live)}.event old
     WHERE received_at < $1 AND NOT EXISTS (
       SELECT FROM ${schemaOf(model)}.event new WHERE new.id = old.id)`,
    [since],
  )
  const missing = rows[0]?.missing ?? 0
  if (missing > 0)
    throw new Error(
      `read model ${model} lacks ${missing} events of the live one: see its dead letters, and what waits`,
    )
}

/** Listens from now on for a gateway that fills `model`; the answer waits for it. */
async function followers(client: Client, model: number) {
  const heard = new Promise<true>((resolve) => {
    client.on('notification', ({ payload }) => {
      if (payload === String(model)) resolve(true)
    })
  })
  await client.query(`LISTEN ${FOLLOWING_CHANNEL}`)
  return async (within: number): Promise<boolean> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), within)
    })
    try {
      return await Promise.race([heard, late])
    } finally {
      clearTimeout(timer)
    }
  }
}
