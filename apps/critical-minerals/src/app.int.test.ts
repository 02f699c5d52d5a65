import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { MemoryLog, openBus, type EventBus, type StoredRecord } from '@trilateral/bus'
import { decode, topicsOf, type Party } from '@trilateral/contracts'
import { createLogger, journalPart, servicePool, type JournalPart } from '@trilateral/service'
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createApp } from './app.ts'
import { givenDatabase, MOMENT, type GivenDatabase } from './given-database.ts'
import { givenChange, givenClause, givenForm, inEnglish } from './measures/given.ts'
import { measureStore } from './measures/store.ts'
import type { AppRouter } from './router.ts'

const PUBLIC_URL = 'http://localhost:8081'
const logger = createLogger({ name: 'critical-minerals', level: 'silent' })
const nowhere = { issuer: 'http://localhost:9', clientId: 'x', clientSecret: 'not-a-secret' }
const log = new MemoryLog()

let db: GivenDatabase
let pool: Pool
let bus: EventBus
let journal: JournalPart
let http: FastifyInstance
let address: string

beforeAll(async () => {
  db = await givenDatabase()
  pool = servicePool(db.serviceUrl, { logger })
  bus = await openBus({ kind: 'memory', log })
  const connectionString = db.serviceUrl
  journal = journalPart({ area: 'critical-minerals', connectionString, bus, logger, now: () => new Date() })
  const app = createApp({
    logger,
    pool,
    register: measureStore({ clients: db.clients, now: () => new Date(), onWritten: journal.wake }),
    records: db.records,
    failedEvents: db.failedEvents,
    now: () => MOMENT,
    publicUrl: PUBLIC_URL,
    issuers: { jp: nowhere, kr: nowhere, us: nowhere },
    portalUrl: 'http://localhost:8080',
  })
  journal.watch(app.health, app.metrics)
  http = app.http
  await journal.start?.({ fatal: (reason) => expect.unreachable(String(reason)) })
  address = await http.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await http.close()
  await journal.stop?.()
  await pool.end()
  await db.close()
})

/** A browser of somebody who has signed in: the session stands, as sign-in leaves it. */
async function browserOf(party: Party, roles: readonly string[] = ['official']) {
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest()
  await pool.query(
    `INSERT INTO identity.session
       (token_hash, application, party, issuer, subject, name, roles, created_at, last_seen_at, expires_at)
     VALUES ($1, 'critical-minerals', $2, 'http://localhost:9', $3, $4, $5, $6::timestamptz, $6, $6::timestamptz + interval '1 hour')`,
    [hash, party, `official-${party}`, `Person of ${party}`, roles, MOMENT],
  )
  return clientWith({
    cookie: `__Host-trilateral-critical-minerals=${token}`,
    origin: PUBLIC_URL,
    'x-trilateral-request': '1',
  })
}

const clientWith = (headers: Record<string, string>) =>
  createTRPCClient<AppRouter>({ links: [httpLink({ url: `${address}/trpc`, headers })] })

/** What the screen is told when the answer is no. */
async function refusal(answer: Promise<unknown>) {
  const error: unknown = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof TRPCClientError)) throw new Error('the answer was yes')
  return error.data
}

function published(topic: string): readonly StoredRecord[] {
  return topicsOf('critical-minerals').includes(topic) ? log.partitions(topic).flat() : []
}

describe('an official at their desk', () => {
  it('given a recorded measure, then the other ministries read it, with dates of their own day and no name of the official', async () => {
    const [us, jp] = [await browserOf('us'), await browserOf('jp', ['leadership'])]
    const form = givenForm()
    const receipt = await us.measures.record.mutate(form)
    expect(receipt.version).toBe(1)

    const list = await jp.measures.list.query({ search: form.instrument.number ?? '' })
    expect(list).toMatchObject({ on: '2026-11-24', today: '2026-11-24' })
    expect(list.items).toMatchObject([
      { id: receipt.id, originator: 'us', audience: ['jp', 'kr', 'us'], tlp: 'GREEN' },
    ])
    expect(list.visible).toBeGreaterThanOrEqual(1)

    const page = await jp.measures.get.query({ id: receipt.id })
    expect(page).toMatchObject({ ours: false, version: 1, versions: [{ by: { party: 'us', name: null } }] })
    const own = await us.measures.get.query({ id: receipt.id })
    // It is still the evening before in Washington.
    expect(own).toMatchObject({
      ours: true,
      today: '2026-11-23',
      versions: [{ by: { party: 'us', name: 'Person of us' } }],
    })
  })

  it('given story 8, then the screens answer for each day what was in force', async () => {
    const us = await browserOf('us')
    const number = `story 8 ${randomUUID()}`
    const form = givenForm({ instrument: { number, title: inEnglish('Announcement') } })
    const { id } = await us.measures.record.mutate(form)
    await us.measures.suspend.mutate({ ...givenChange(id, 1), from: '2025-11-09', until: '2026-11-27' })
    const states = async (on: string) =>
      (await us.measures.inForce.query({ on, target: 'US' })).clauses
        .filter((each) => each.id === id)
        .map(({ clause, standing }) => [clause.key, standing.state])
    expect(await states('2025-11-01')).toEqual([
      ['1', 'in-force'],
      ['2', 'in-force'],
    ])
    expect(await states('2025-12-01')).toEqual([
      ['1', 'in-force'],
      ['2', 'suspended'],
    ])
    expect(await states('2026-11-28')).toEqual([
      ['1', 'in-force'],
      ['2', 'suspension-lapsed'],
    ])

    const suspended = await us.measures.list.query({ state: 'suspended', search: number, target: 'US' })
    expect(suspended.items[0]?.clauses.map(({ standing }) => standing.state)).toEqual([
      'in-force',
      'suspended',
    ])
    const warnings = await us.measures.warnings.query()
    expect(warnings.ending).toContainEqual(
      expect.objectContaining({ id, until: '2026-11-27', daysLeft: 4, warning: 7 }),
    )
    const { versions } = await us.measures.get.query({ id })
    expect(versions.map(({ kind }) => kind)).toEqual(['suspended', 'recorded'])
  })

  it('given the events of a measure, then each travels on the topic of its audience and can be read by others', async () => {
    const kr = await browserOf('kr')
    const { id } = await kr.measures.record.mutate(givenForm({ audience: ['kr', 'jp'] }))
    await vi.waitFor(() => {
      const events = published('wp.critical-minerals.jp-kr').map((stored) => decode(stored))
      expect(events).toContainEqual(
        expect.objectContaining({
          ok: true,
          value: expect.objectContaining({
            subject: id,
            sequence: 1,
            type: 'critical-minerals.measure-recorded',
            originator: 'kr',
          }),
        }),
      )
    })
    const us = await browserOf('us')
    expect(await refusal(us.measures.get.query({ id }))).toMatchObject({
      code: 'NOT_FOUND',
      refusal: { code: 'measure-not-found' },
    })
    const everything = await us.measures.list.query({})
    expect(JSON.stringify(everything)).not.toContain(id)
    expect(everything.visible).toBe(everything.items.length)
  })
})

describe('what the desk refuses', () => {
  it.each([
    [
      '8112.92 as gallium',
      {
        goods: [
          { material: 'gallium' as const, tariffLines: [{ schedule: 'HS' as const, code: '8112.92' }] },
        ],
      },
      'heading-shared-by-materials',
      'clauses.0.goods.0.tariffLines.0',
    ],
    [
      'a line that does not exist',
      {
        goods: [
          { material: 'gallium' as const, tariffLines: [{ schedule: 'CN' as const, code: '8112000000' }] },
        ],
      },
      'tariff-line-unknown',
      'clauses.0.goods.0.tariffLines.0',
    ],
    [
      'a day that does not exist',
      { effectiveFrom: '2025-02-30' },
      'date-not-a-calendar-day',
      'clauses.0.effectiveFrom',
    ],
    [
      'a country that is none',
      { target: { countries: ['usa'], endUse: 'any' as const } },
      'country-not-an-iso-code',
      'clauses.0.target.countries.0',
    ],
  ])('given %s, then the field and the reason are told', async (_case, clause, code, field) => {
    const us = await browserOf('us')
    const data = await refusal(us.measures.record.mutate(givenForm({ clauses: [givenClause(clause)] })))
    expect(data).toMatchObject({ httpStatus: 400, refusal: { code, field } })
  })

  it('given no audience, then it is said; given a suspension that ends before it starts, too', async () => {
    const us = await browserOf('us')
    expect(await refusal(us.measures.record.mutate(givenForm({ audience: [] })))).toMatchObject({
      refusal: { code: 'audience-missing', field: 'audience' },
    })
    const { id } = await us.measures.record.mutate(givenForm())
    const wish = { ...givenChange(id, 1), from: '2025-11-09', until: '2025-11-08' }
    expect(await refusal(us.measures.suspend.mutate(wish))).toMatchObject({
      refusal: { code: 'suspension-ends-before-it-starts', field: 'until' },
    })
  })

  it('given story 10, then a figure under 8112.92 is not attributed to gallium and one under a national line is', async () => {
    const kr = await browserOf('kr', ['auditor'])
    const asGallium = (schedule: 'HS' | 'US', code: string) =>
      kr.tariffLines.attribute.query({ line: { schedule, code }, material: 'gallium' })
    expect(await refusal(asGallium('HS', '8112.92'))).toMatchObject({
      refusal: { code: 'heading-shared-by-materials', facts: { lines: 'CN 8112929090, US 8112.92.10' } },
    })
    expect(await asGallium('US', '8112.92.10')).toMatchObject({ material: 'gallium' })
    expect((await kr.tariffLines.list.query()).lines).toHaveLength(5)
  })

  it('given another ministry, an old version, or a second use of a request, then it is a conflict or forbidden', async () => {
    const [us, kr] = [await browserOf('us'), await browserOf('kr')]
    const form = givenForm()
    const { id } = await us.measures.record.mutate(form)
    const change = { ...givenChange(id, 1), from: null, until: null }
    expect(await refusal(kr.measures.suspend.mutate(change))).toMatchObject({
      httpStatus: 403,
      refusal: { code: 'not-the-originator' },
    })
    await us.measures.suspend.mutate(change)
    const late = { ...givenChange(id, 1), on: '2026-01-01' }
    expect(await refusal(us.measures.end.mutate(late))).toMatchObject({
      httpStatus: 409,
      refusal: { code: 'version-stale', facts: { expected: 1, current: 2 } },
    })
    expect(await refusal(us.measures.record.mutate({ ...form, tlp: 'RED' }))).toMatchObject({
      httpStatus: 409,
    })
    expect(await us.measures.record.mutate(form)).toEqual({ id, version: 1 })
  })

  it('given nobody, a leader, or a page of another site, then nothing is recorded', async () => {
    const nobody = clientWith({ origin: PUBLIC_URL, 'x-trilateral-request': '1' })
    expect(await refusal(nobody.measures.list.query({}))).toMatchObject({ httpStatus: 401 })
    const leader = await browserOf('us', ['leadership'])
    expect(await refusal(leader.measures.record.mutate(givenForm()))).toMatchObject({
      httpStatus: 403,
      refusal: { code: 'role-missing' },
    })
    const foreign = clientWith({ origin: 'https://elsewhere.example', 'x-trilateral-request': '1' })
    await expect(foreign.measures.record.mutate(givenForm())).rejects.toThrow()
  })
})

describe('what operators see', () => {
  it('given identity providers that are away, then the area is not ready and says which', async () => {
    const answer = await fetch(`${address}/health/ready`)
    expect(answer.status).toBe(503)
    const body: unknown = await answer.json()
    expect(body).toMatchObject({
      status: 'not-ready',
      checks: expect.arrayContaining([
        { name: 'database', required: true, ok: true },
        expect.objectContaining({ name: 'identity providers', required: true, ok: false }),
        expect.objectContaining({ name: 'bus', required: false, ok: true }),
        expect.objectContaining({ name: 'journal', required: false, ok: true }),
      ]),
    })
  })

  it('given Prometheus, then the path of events is told in figures', async () => {
    await vi.waitFor(async () => {
      const text = await (await fetch(`${address}/metrics`)).text()
      expect(text).toMatch(/trilateral_outbox_events\{[^}]*\} 0\n/)
      expect(text).toMatch(/trilateral_journal_unpublished_events\{[^}]*\} 0\n/)
      expect(text).toMatch(/trilateral_journal_head_position\{[^}]*\} [1-9]/)
      expect(text).toMatch(/trilateral_journal_leads\{[^}]*\} 1\n/)
    })
  })
})
