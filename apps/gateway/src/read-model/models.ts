import { Client, DatabaseError, type QueryResult, type QueryResultRow } from 'pg'
import { pointViewsAt } from './live-views.ts'
import { MODEL_CHANNEL, READER, schemaOf } from './model-name.ts'
import { revision, tablesOf } from './tables.ts'

export type ModelStatus = 'building' | 'live' | 'previous'

export interface Model {
  readonly number: number
  readonly revision: string
  readonly status: ModelStatus
}

/** Anything that runs SQL: a pool or a client. */
export interface Queryable {
  query<Row extends QueryResultRow>(text: string, values?: unknown[]): Promise<QueryResult<Row>>
}

/** Two who make, switch or drop models take turns. */
const MODELS_LOCK = 7_412_101

export async function modelsOf(database: Queryable): Promise<Model[]> {
  const { rows } = await database.query<Model>(
    'SELECT number, revision, status FROM live.model ORDER BY number',
  )
  return rows
}

/** @throws when no model was ever made live: the service has not started once. */
export async function liveModel(database: Queryable): Promise<number> {
  const model = (await modelsOf(database)).find(({ status }) => status === 'live')
  if (!model) throw new Error('no read model is live: start the gateway once, which makes the first one')
  return model.number
}

/** Makes the first model when there is none, and answers with the number of the live one. */
export function ensureLiveModel(ownerUrl: string): Promise<number> {
  return asOwner(ownerUrl, async (owner) => {
    const models = await modelsOf(owner)
    const live = models.find(({ status }) => status === 'live')
    if (live) return live.number
    const number = await create(owner, models)
    await point(owner, number)
    return number
  })
}

/** The model that is being built: the one that a killed rebuild left, if it is of this revision, or else a new one. */
export function ensureBuildingModel(ownerUrl: string): Promise<{ number: number; resumed: boolean }> {
  return asOwner(ownerUrl, async (owner) => {
    const models = await modelsOf(owner)
    const left = models.find(({ status }) => status === 'building')
    if (left?.revision === revision() && !(await passedSettlements(owner, left.number)))
      return { number: left.number, resumed: true }
    if (left) await drop(owner, left.number)
    return { number: await create(owner, models), resumed: false }
  })
}

/** Whether the model read past records that people have settled since: it holds them otherwise, or not at all. */
async function passedSettlements(owner: Queryable, number: number): Promise<boolean> {
  const { rows } = await owner.query<{ passed: boolean }>(
    `SELECT EXISTS (
       SELECT FROM failed_events.settlement JOIN ${schemaOf(number)}.checkpoint USING (topic, partition)
       WHERE reader = '${READER}' AND position < next AND NOT EXISTS (
         SELECT FROM ${schemaOf(number)}.dead_letter shown
         WHERE (shown.topic, shown.partition, shown.position) = (settlement.topic, settlement.partition, settlement.position)
           AND shown.settled_at = settlement.settled_at)) AS passed`,
  )
  return rows[0]?.passed === true
}

/** Makes `number` the live model, keeps the one before it, and drops older ones: all in one transaction, or not at all. */
export function makeLive(ownerUrl: string, number: number): Promise<void> {
  return asOwner(ownerUrl, async (owner) => {
    const models = await modelsOf(owner)
    for (const model of models)
      if (model.status === 'live') await holdBackUntilPassed(owner, model.number, number)
    for (const model of models) if (model.status === 'previous') await drop(owner, model.number)
    await owner.query(`UPDATE live.model SET status = 'previous' WHERE status = 'live'`)
    await point(owner, number)
  })
}

/** The new model is not as far as the live one: readers would see something vanish. */
class StillBehind extends Error {
  override name = 'StillBehind'
}

/** Stops the live model where it is until the end of the transaction, and lets the switch happen only if the new one has come as far. */
async function holdBackUntilPassed(owner: Queryable, live: number, next: number): Promise<void> {
  await owner.query(`LOCK TABLE ${schemaOf(live)}.checkpoint IN SHARE ROW EXCLUSIVE MODE`)
  const { rows } = await owner.query<{ behind: number }>(
    `SELECT count(*)::integer AS behind FROM ${schemaOf(live)}.checkpoint old
     LEFT JOIN ${schemaOf(next)}.checkpoint new USING (topic, partition) WHERE old.next > coalesce(new.next, 0)`,
  )
  if (rows[0]?.behind !== 0) throw new StillBehind(`read model ${next} has not come as far as ${live}`)
}

async function create(owner: Queryable, existing: readonly Model[]): Promise<number> {
  const number = Math.max(0, ...existing.map((model) => model.number)) + 1
  await owner.query(tablesOf(number))
  await owner.query(`INSERT INTO live.model (number, revision, status) VALUES ($1, $2, 'building')`, [
    number,
    revision(),
  ])
  return number
}

async function point(owner: Queryable, number: number): Promise<void> {
  await owner.query(pointViewsAt(number))
  await owner.query(`UPDATE live.model SET status = 'live', live_since = now() WHERE number = $1`, [number])
  await owner.query(`NOTIFY ${MODEL_CHANNEL}`)
}

async function drop(owner: Queryable, number: number): Promise<void> {
  await owner.query(`DROP SCHEMA IF EXISTS ${schemaOf(number)} CASCADE`)
  await owner.query('DELETE FROM live.model WHERE number = $1', [number])
}

const ATTEMPTS = 100

// 55P03: a lock was not to be had in time; 40P01: two waited for each other.
const mayPass = (error: unknown) =>
  error instanceof StillBehind ||
  (error instanceof DatabaseError && (error.code === '55P03' || error.code === '40P01'))

/**
 * Runs `work` as the owner, in one transaction, one caller at a time. Views wait for the readers of the moment; when
 * those take longer than two seconds the switch gives way and tries again, so that it never makes new readers queue for long.
 */
async function asOwner<Result>(
  ownerUrl: string,
  work: (owner: Queryable) => Promise<Result>,
): Promise<Result> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        await owner.query('BEGIN')
        await owner.query('SELECT pg_advisory_xact_lock($1)', [MODELS_LOCK])
        await owner.query(`SET LOCAL lock_timeout = '2s'`)
        const result = await work(owner)
        await owner.query('COMMIT')
        return result
      } catch (error) {
        await owner.query('ROLLBACK')
        if (!mayPass(error) || attempt === ATTEMPTS) throw error
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
  } finally {
    await owner.end()
  }
}
