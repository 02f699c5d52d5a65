import type { EventOf } from '@trilateral/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenServer, type GivenServer } from '../testing/given-server.ts'
import { EVERYONE } from '../testing/given-gateway.ts'
import { liveStream } from '../testing/live-stream.ts'
import { MeasureStory } from '../testing/measure-story.ts'

/** A word that stands in the hidden measure and nowhere else: it must be in no answer to the United States. */
const SECRET = 'SECRET-77'
const HIDDEN_FOR_US = [['jp', 'kr'], ['jp'], ['kr']] as const

/** Trace ids differ from answer to answer. */
const masked = ({ text }: { text: string }) => text.replaceAll(/[0-9a-f]{32}/g, 'trace')

describe('what Japan and Korea share between themselves', () => {
  let server: GivenServer
  let us: string
  let jp: string
  const shared = new MeasureStory('46/2024')
  const hidden = HIDDEN_FOR_US.map(() => new MeasureStory(SECRET))
  let caused: EventOf<unknown>

  beforeAll(async () => {
    server = await givenServer()
    us = await server.signIn('us', 'leadership')
    jp = await server.signIn('jp', 'official')
    await server.tell(shared.recorded({ audience: EVERYONE }))
    const secrets = hidden.map((story, index) => story.recorded({ audience: HIDDEN_FOR_US[index] ?? ['jp'] }))
    await server.tell(...secrets)
    caused = shared.suspended('2026-01-01', '2026-12-31', {
      audience: EVERYONE,
      ...(secrets[0] ? { causedBy: secrets[0] } : {}),
    })
    await server.tell(caused)
  })
  afterAll(() => server.close())

  const traces = () => [
    SECRET,
    ...hidden.flatMap(({ id, events }) => [id, ...events.map((event) => event.id)]),
  ]

  it.each([
    ['measures.list', {}],
    ['measures.list', { search: SECRET }],
    ['measures.list', { knownAt: '2099-01-01T00:00:00Z' }],
    ['measures.list', { on: '2026-06-01', target: 'US' }],
    ['events.list', {}],
    ['events.list', { after: '1:0' }],
    ['events.list', { area: 'critical-minerals' }],
    ['events.list', { type: 'critical-minerals.measure-recorded' }],
    ['events.list', { originator: 'jp' }],
    ['freshness.get', undefined],
    ['session.me', undefined],
  ])(
    'given an American, when they ask %s %j, then nothing in the answer comes from it',
    async (procedure, input) => {
      const { status, text } = await server.ask(us, procedure, input)
      expect(status).toBe(200)
      for (const trace of traces()) expect(text).not.toContain(trace)
    },
  )

  it('given an American, when they count, then only what they can see counts', async () => {
    expect((await server.ask(us, 'measures.list')).data).toMatchObject({ total: 1 })
    expect((await server.ask(jp, 'measures.list')).data).toMatchObject({ total: 3 })
    expect((await server.ask(us, 'measures.list', { search: SECRET })).data).toMatchObject({ total: 0 })
    expect((await server.ask(us, 'freshness.get')).data).toMatchObject({ areas: [{ events: 2 }] })
    expect((await server.ask(jp, 'freshness.get')).data).toMatchObject({ areas: [{ events: 4 }] })
  })

  it('given an American, when they look at their feed, then its numbers have no gaps where something is hidden', async () => {
    expect((await server.ask(us, 'events.list')).data).toMatchObject({
      items: [{ position: 2 }, { position: 1 }],
      newest: '1:2',
      oldest: '1:1',
      more: false,
    })
  })

  it('given an American who knows the ids, when they ask for one, then it is as if it did not exist', async () => {
    const absent = await server.ask(us, 'measures.get', { id: '019a1c00-0000-7000-8000-00000000dead' })
    for (const { id, events } of hidden) {
      const measure = await server.ask(us, 'measures.get', { id })
      expect(measure.status).toBe(404)
      expect(masked(measure)).toBe(masked(absent))
      for (const event of events)
        expect((await server.ask(us, 'events.get', { id: event.id })).status).toBe(404)
      expect((await server.ask(us, 'events.list', { subject: id })).data).toMatchObject({
        items: [],
        newest: null,
      })
      expect((await server.ask(us, 'events.list', { chainOf: events[0]?.id })).data).toMatchObject({
        items: [],
      })
    }
  })

  it('given an event whose cause is hidden, then an American sees the event without a cause, and Japan with it', async () => {
    const american = await server.ask(us, 'events.get', { id: caused.id })
    expect(american.data).toMatchObject({ causationid: null, chain: [{ id: caused.id }] })
    const japanese = await server.ask(jp, 'events.get', { id: caused.id })
    expect(japanese.data).toMatchObject({
      causationid: hidden[0]?.events[0]?.id,
      chain: [{ id: hidden[0]?.events[0]?.id }, { id: caused.id }],
    })
  })

  it('given an open American portal, when something is shared without them, then not even a sign of it comes', async () => {
    const stream = await liveStream(server.address, us)
    await stream.next((message) => message.kind === 'ready')
    const more = new MeasureStory(SECRET)
    await server.tell(more.recorded({ audience: ['jp', 'kr'] }))
    const visible = new MeasureStory('for all')
    await server.tell(visible.recorded({ audience: EVERYONE }))
    await stream.next((message) => message.kind === 'event' && message.event.subject === visible.id)
    expect(stream.received().map(({ id }) => id)).toEqual(['1:2', '1:3'])
    expect(stream.text()).not.toContain(more.id)
    await stream.close()
  })

  it('given a query that forgot every filter, then the database itself shows an American nothing of it', async () => {
    const { Pool } = await import('pg')
    const { callerOptions } = await import('@trilateral/testing/postgres')
    const pool = new Pool({
      connectionString: server.database.serviceUrl,
      options: callerOptions('us'),
      max: 1,
    })
    // A shared event names its cause on its topic too; apart from that name there is nothing.
    const named = caused.causationid ?? ''
    const others = traces().filter((trace) => trace !== named)
    try {
      const tables = ['measure', 'event', 'feed', 'feed_head', 'area_head']
      for (const schema of ['live', 'rm_1'])
        for (const table of schema === 'live' ? [...tables, 'measure_version'] : tables) {
          const { rows } = await pool.query<{ row: string }>(
            `SELECT row_to_json(found)::text AS row FROM ${schema}.${table} found`,
          )
          const text = rows.map(({ row }) => row).join('\n')
          for (const trace of others) expect(text).not.toContain(trace)
          expect(rows.length).toBeLessThan(5)
        }
      // What failed is shown to those for whom it was (failed-events.int.test.ts); none of it failed here, and none is theirs.
      for (const table of ['dead_letter', 'waiting'])
        expect((await pool.query(`SELECT FROM rm_1.${table}`)).rowCount).toBe(0)
      for (const table of ['seen', 'subject', 'checkpoint'])
        await expect(pool.query(`SELECT FROM rm_1.${table}`)).rejects.toThrow(/permission denied/)
      await expect(pool.query('UPDATE rm_1.measure SET tlp = tlp')).rejects.toThrow(/permission denied/)
      await expect(pool.query('SELECT FROM identity.session')).rejects.toThrow(/permission denied/)
    } finally {
      await pool.end()
    }
  })
})
