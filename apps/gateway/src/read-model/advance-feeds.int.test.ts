import type { DeliveredEvent } from '@trilateral/journal'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { EVERYONE, givenGateway, until, type GivenGateway } from '../testing/given-gateway.ts'
import { MeasureStory } from '../testing/measure-story.ts'
import { projectInto } from './project.ts'

let gateway: GivenGateway
beforeAll(async () => {
  gateway = await givenGateway()
})
afterAll(() => gateway.close())

const AUDIENCES = [['jp', 'kr'], ['kr', 'us'], ['jp', 'us'], EVERYONE] as const

function batch(audience: (typeof AUDIENCES)[number]): DeliveredEvent[] {
  const event = new MeasureStory('any').recorded({ audience })
  return [{ event, topic: 'any', partition: 0, offset: 0n, receivedAt: new Date() }]
}

async function writer(): Promise<Client> {
  const client = new Client({ connectionString: gateway.database.serviceUrl })
  await client.connect()
  return client
}

it('given a batch that has not committed, then the next one waits, and no reader passes over a position', async () => {
  const [first, second] = [await writer(), await writer()]
  const apply = projectInto(1)
  const before = (await gateway.events.head('jp')).position
  await first.query('BEGIN')
  await apply(first, batch(EVERYONE))
  await second.query('BEGIN')
  let done = false
  const waiting = (async () => {
    await apply(second, batch(['jp', 'kr']))
    done = true
  })()
  await until(async () => {
    const { rows } = await gateway.pool.query(
      `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%feed_head%'`,
    )
    return rows.length > 0
  })
  expect(done).toBe(false)
  const slice = { after: before, limit: 10 }
  expect((await gateway.events.slice('jp', slice)).events).toEqual([])
  await first.query('COMMIT')
  await waiting
  expect((await gateway.events.slice('jp', slice)).events.map(({ position }) => position)).toEqual([
    before + 1,
  ])
  await second.query('COMMIT')
  expect((await gateway.events.slice('jp', slice)).events.map(({ position }) => position)).toEqual([
    before + 1,
    before + 2,
  ])
  await Promise.all([first.end(), second.end()])
})

it('given four writers for different audiences at once, then none waits for ever and no reader ever sees a gap', async () => {
  const apply = projectInto(1)
  const before = (await gateway.events.head('us')).position
  let writing = 4
  const writers = AUDIENCES.map(async (audience) => {
    const client = await writer()
    for (let turn = 0; turn < 25; turn++) {
      await client.query('BEGIN')
      await apply(client, batch(audience))
      await client.query(turn % 10 === 9 ? 'ROLLBACK' : 'COMMIT')
    }
    writing -= 1
    await client.end()
  })
  const read: number[] = []
  const reading = until(async () => {
    const after = read.at(-1) ?? before
    const { events } = await gateway.events.slice('us', { after, limit: 200 })
    read.push(...events.map(({ position }) => position))
    return writing === 0 && events.length === 0
  })
  await Promise.all([...writers, reading])
  const shared = 3 * (25 - 2)
  expect(read).toEqual(Array.from({ length: shared }, (_, index) => before + index + 1))
})
