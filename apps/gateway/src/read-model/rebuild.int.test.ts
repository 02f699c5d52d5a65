import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PlacedMessage } from '../live/live-message.ts'
import { fileAll } from '../search/file-search.ts'
import { EVERYONE, givenGateway, logger, type GivenGateway } from '../testing/given-gateway.ts'
import { MeasureStory } from '../testing/measure-story.ts'
import { checksumOf } from './checksum.ts'
import { consumeInto } from './consume.ts'
import { followLiveModel } from './follow-live-model.ts'
import { ensureBuildingModel, liveModel, modelsOf } from './models.ts'
import { rebuild } from './rebuild.ts'

const fail = (reason: Error) => expect.fail(reason.message)

describe('rebuilding the read model', () => {
  let gateway: GivenGateway
  beforeEach(async () => {
    gateway = await givenGateway()
  })
  afterEach(() => gateway.close())

  const run = (handOverWithin = 50) => {
    const { database, pool, bus } = gateway
    return rebuild({
      ownerUrl: database.ownerUrl,
      serviceUrl: database.serviceUrl,
      pool,
      bus,
      logger,
      handOverWithin,
    })
  }
  const record = (many: number) =>
    gateway.tell(
      ...Array.from({ length: many }, (_, index) =>
        new MeasureStory(`${index}`).recorded({ audience: index % 2 === 0 ? EVERYONE : ['jp', 'kr'] }),
      ),
    )

  it('given a model in use, when it is rebuilt, then the new one is live, holds the same, and the old one is kept', async () => {
    await record(40)
    const rebuilt = await run()
    expect(rebuilt).toMatchObject({ model: 2, resumed: false, events: 40, feedFaults: [] })
    expect(rebuilt.tables).toBe((await checksumOf(gateway.database.serviceUrl, 1)).tables)
    expect((await modelsOf(gateway.pool)).map(({ number, status }) => [number, status])).toEqual([
      [1, 'previous'],
      [2, 'live'],
    ])
    expect(await gateway.measures.all('us')).toHaveLength(20)
    expect(await gateway.measures.all('jp')).toHaveLength(40)
  })

  it('given more than is filed at once, then people find in the new model what they found in the old one', async () => {
    await record(700)
    await fileAll(gateway.pool, 1)
    await run()
    const filedIn = async (model: string) =>
      (await gateway.pool.query(`SELECT * FROM ${model}.search ORDER BY id`)).rows
    const filed = await filedIn('rm_2')
    expect(filed).toHaveLength(700)
    expect(filed).toEqual(await filedIn('rm_1'))
    const headOf = async (model: string) =>
      (await gateway.pool.query(`SELECT * FROM ${model}.search_head`)).rows
    expect(await headOf('rm_2')).toEqual(await headOf('rm_1'))
  })

  it('given writes and readers that go on meanwhile, then no read fails, none goes back, and nothing is lost', async () => {
    await record(200)
    const { pool, bus } = gateway
    const projection = followLiveModel({
      pool,
      bus,
      logger,
      onFatal: fail,
      onCommitted: () => gateway.feeds.wake(),
    })
    const looking = setInterval(() => projection.look(), 50)
    const going = new AbortController()
    let written = 200
    const writer = (async () => {
      while (!going.signal.aborted) {
        await record(5)
        written += 5
      }
    })()
    const counts: number[] = []
    const reader = (async () => {
      while (!going.signal.aborted) counts.push((await gateway.measures.all('jp')).length)
    })()
    await run(10_000)
    going.abort()
    await Promise.all([writer, reader])
    clearInterval(looking)
    await projection.stop()
    expect(counts.length).toBeGreaterThan(10)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(await liveModel(pool)).toBe(2)
    expect(await gateway.measures.all('jp')).toHaveLength(written)
    const checksum = await checksumOf(gateway.database.serviceUrl, 2)
    expect(checksum).toMatchObject({ events: written, tables: checksum.fold, feedFaults: [] })
  })

  it('given a rebuild that was killed, when it is started again, then it goes on with the same model', async () => {
    await record(30)
    const { number } = await ensureBuildingModel(gateway.database.ownerUrl)
    const killed = await consumeInto(number, {
      pool: gateway.pool,
      bus: gateway.bus,
      logger,
      onFatal: () => {},
    })
    await gateway.caughtUp(number)
    await killed.stop()
    await record(30)
    expect(await run()).toMatchObject({ model: 2, resumed: true, events: 60, feedFaults: [] })
    expect(await gateway.measures.all('jp')).toHaveLength(60)
  })

  it('given a half-built model of an earlier revision, then it is dropped and another is built', async () => {
    await ensureBuildingModel(gateway.database.ownerUrl)
    const { Client } = await import('pg')
    const owner = new Client({ connectionString: gateway.database.ownerUrl })
    await owner.connect()
    await owner.query(`UPDATE live.model SET revision = '0-earlier' WHERE status = 'building'`)
    await owner.end()
    await record(3)
    expect(await run()).toMatchObject({ model: 3, resumed: false })
    const { rows } = await gateway.pool.query(
      `SELECT nspname FROM pg_namespace WHERE nspname LIKE 'rm\\_%' ORDER BY 1`,
    )
    expect(rows).toEqual([{ nspname: 'rm_1' }, { nspname: 'rm_3' }])
  })

  it('given it is rebuilt twice, then only the live one and the one before it are kept', async () => {
    await record(3)
    await run()
    await run()
    expect((await modelsOf(gateway.pool)).map(({ number }) => number)).toEqual([2, 3])
  })

  it('given somebody rebuilds, when another would too, then it is refused', async () => {
    const { Client } = await import('pg')
    const other = new Client({ connectionString: gateway.database.serviceUrl })
    await other.connect()
    await other.query('SELECT pg_advisory_lock(7412102)')
    await expect(run()).rejects.toThrow('another rebuild of the read model is under way')
    await other.end()
  })

  it('given the live model has an event that the topics do not come to any more, then the switch does not happen', async () => {
    await record(3)
    await gateway.pool.query(
      `INSERT INTO rm_1.event SELECT gen_random_uuid(), source, type, area, entity, gen_random_uuid()::text, 1, time, audience,
         originator, tlp, correlationid, causationid, about, data, now() - interval '1 hour', topic, partition, record_offset
       FROM rm_1.event LIMIT 1`,
    )
    await expect(run()).rejects.toThrow('lacks 1 events of the live one')
    expect(await liveModel(gateway.pool)).toBe(1)
  })

  it('given an open portal, when the models are switched, then it is told to fetch everything again, and goes on', async () => {
    await record(4)
    const controller = new AbortController()
    const messages: PlacedMessage[] = []
    const watching = (async () => {
      for await (const message of gateway.feeds.changes('us', '1:0', controller.signal))
        messages.push(message)
    })()
    await expect.poll(() => messages.length).toBe(2)
    await run()
    gateway.feeds.wake()
    await expect.poll(() => messages.at(-1)).toEqual({ id: '2:2', message: { kind: 'reset' } })
    controller.abort()
    await watching
  })
})
