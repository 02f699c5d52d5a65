import type { EventBus } from '@trilateral/bus'
import { stopSettling } from '@trilateral/journal'
import type { Logger } from '@trilateral/service'
import { Client, type Pool } from 'pg'
import { fileAll, fileAnew } from '../search/file-search.ts'
import { checksumOf, type ModelChecksum } from './checksum.ts'
import { consumeInto } from './consume.ts'
import { keepPace } from './keep-pace.ts'
import { FOLLOWING_CHANNEL, schemaOf } from './model-name.ts'
import { ensureBuildingModel, liveModel, makeLive } from './models.ts'
import { topicDefinitions } from './topics.ts'

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
  let fail = (reason: Error): void => logger.error({ err: reason }, 'reading cannot go on')
  const failed = new Promise<never>((_resolve, reject) => {
    fail = reject
  })
  // A database that ends ends this rebuild, in words; the next one goes on.
  failed.catch(() => undefined)
  guard.on('error', (reason) => fail(reason))
  await guard.connect()
  try {
    await lockOrRefuse(guard)
    // What people decide about failed events is known to the new model from its beginning, or waits until that is live.
    await stopSettling(guard)
    const live = await liveModel(pool)
    const { number, resumed } = await ensureBuildingModel(ownerUrl)
    logger.info(
      { live, model: number, resumed },
      resumed
        ? `Going on with read model ${number}, which a rebuild before began; ${live} goes on serving`
        : `Building read model ${number}; ${live} goes on serving`,
    )
    await bus.ensureTopics(topicDefinitions)
    const consumer = await consumeInto(number, { pool, bus, logger, onFatal: (reason) => fail(reason) })
    try {
      return await Promise.race([failed, finish(number)])
    } finally {
      await consumer.stop()
    }

    async function finish(model: number): Promise<Rebuilt> {
      const tell = (words: string) => logger.info({ model }, words)
      const since = await keepPace({ pool, bus, model, tell })
      tell('Filing what people search')
      await fileAnew(pool, model)
      tell('Comparing it with what its events come to, and with the live one')
      const checksum = await checksumOf(serviceUrl, model)
      const compared = await check(pool, { live, model, since, checksum })
      tell(wordsFor({ live, checksum, compared }))
      await keepPace({ pool, bus, model })
      await fileAll(pool, model)
      const following = await followers(guard, model)
      await makeLive(ownerUrl, model)
      tell(`Read model ${model} is live; ${live} is kept until the next rebuild`)
      if (await following(handOverWithin)) tell('The gateway fills it now')
      else logger.warn({ model }, 'No gateway has gone over to it yet; it will when it runs')
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

/** @returns how many events of the live model were looked for in the new one, and found. */
async function check(
  pool: Pool,
  found: { live: number; model: number; since: Date; checksum: ModelChecksum },
): Promise<number> {
  const { live, model, since, checksum } = found
  if (checksum.tables !== checksum.fold)
    throw new Error(
      `read model ${model} is not what its events come to: ${checksum.tables}, not ${checksum.fold}`,
    )
  if (checksum.feedFaults.length > 0)
    throw new Error(`feeds of read model ${model}: ${checksum.feedFaults.join('; ')}`)
  const { rows } = await pool.query<{ compared: number; missing: number }>(
    `SELECT count(*)::integer AS compared, count(*) FILTER (WHERE new.id IS NULL)::integer AS missing
     FROM ${schemaOf(live)}.event old LEFT JOIN ${schemaOf(model)}.event new USING (id) WHERE old.received_at < $1`,
    [since],
  )
  const { compared, missing } = rows[0] ?? { compared: 0, missing: 0 }
  if (missing > 0)
    throw new Error(
      `read model ${model} lacks ${missing} events of the live one: see its dead letters, and what waits`,
    )
  return compared
}

const wordsFor = (found: { live: number; checksum: ModelChecksum; compared: number }) =>
  `Compared: all ${found.compared} events that read model ${found.live} had are there; ` +
  `measures and records are what ${found.checksum.events} events fold to (sha256 ${found.checksum.tables.slice(0, 12)}); ` +
  `the feed of each party is complete`

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
