import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Party } from '@trilateral/contracts'
import { createLogger, servicePool } from '@trilateral/service'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { givenDatabase, MOMENT, type GivenDatabase } from './given-database.ts'
import { openProgram } from './opening-program/opening-program.ts'
import { idOf } from './opening-program/demonstration.ts'

const PUBLIC_URL = 'http://localhost:8081'
const nowhere = { issuer: 'http://localhost:9', clientId: 'x', clientSecret: 'not-a-secret' }

let db: GivenDatabase
let pool: Pool
let http: FastifyInstance

beforeAll(async () => {
  db = await givenDatabase()
  const logger = createLogger({ name: 'critical-minerals', level: 'silent' })
  pool = servicePool(db.serviceUrl, { logger })
  const issuers = { jp: nowhere, kr: nowhere, us: nowhere }
  const { register, records, failedEvents } = db
  const app = createApp({
    logger,
    pool,
    register,
    records,
    failedEvents,
    issuers,
    now: () => MOMENT,
    publicUrl: PUBLIC_URL,
    portalUrl: null,
  })
  http = app.http
  await openProgram(records, 'critical-minerals')
})
afterAll(async () => {
  await http.close()
  await pool.end()
  await db.close()
})

/** The browser of somebody who has signed in: the session stands, as sign-in leaves it. */
async function browserOf(party: Party, role: string) {
  const token = randomBytes(32).toString('base64url')
  await pool.query(
    `INSERT INTO identity.session
       (token_hash, application, party, issuer, subject, name, roles, created_at, last_seen_at, expires_at)
     VALUES ($1, 'critical-minerals', $2, 'http://localhost:9', $3, 'A person', $4, $5::timestamptz, $5, $5::timestamptz + interval '1 hour')`,
    [createHash('sha256').update(token).digest(), party, `person-${party}`, [role], MOMENT],
  )
  const headers = {
    cookie: `__Host-trilateral-critical-minerals=${token}`,
    origin: PUBLIC_URL,
    'x-trilateral-request': '1',
    'content-type': 'application/json',
  }
  return {
    async ask(path: string, input: object = {}) {
      const url = `/trpc/workProgram.${path}?input=${encodeURIComponent(JSON.stringify(input))}`
      return (await http.inject({ method: 'GET', url, headers })).json<Answer>()
    },
    async tell(path: string, payload: object) {
      return (
        await http.inject({ method: 'POST', url: `/trpc/workProgram.${path}`, headers, payload })
      ).json<Answer>()
    },
  }
}

interface Answer {
  readonly result?: { readonly data: unknown }
  readonly error?: { readonly data: { readonly httpStatus: number; readonly refusal: unknown } }
}

const cause = { en: { text: 'The bench failed again', state: 'source' } }
const slip = (version: number, changes: object = {}) => ({
  requestId: randomUUID(),
  id: idOf('milestone', '404'),
  expectedVersion: version,
  to: '2027-04-14',
  cause,
  ...changes,
})

describe('the desk over HTTP', () => {
  it('given an official’s slip, then it is recorded and everybody’s page shows it; the same request again changes nothing', async () => {
    const [kr, leader] = [await browserOf('kr', 'official'), await browserOf('us', 'leadership')]
    const wish = slip(1)
    expect(await kr.tell('milestone.slip', wish)).toMatchObject({ result: { data: { version: 2 } } })
    expect(await kr.tell('milestone.slip', wish)).toMatchObject({ result: { data: { version: 2 } } })
    expect(await leader.ask('program.get', { id: idOf('program', '4') })).toMatchObject({
      result: {
        data: {
          ours: false,
          milestones: expect.arrayContaining([
            expect.objectContaining({
              id: wish.id,
              standing: expect.objectContaining({ slipDays: 14, slips: 1 }),
            }),
          ]),
        },
      },
    })
  })

  it.each([
    ['no cause', { cause: null }, 400, 'slip-needs-cause', 'cause'],
    ['a day that does not exist', { to: '2027-02-30' }, 400, 'date-not-a-calendar-day', 'to'],
    ['an old version', { expectedVersion: 1 }, 409, 'changed-meanwhile', undefined],
    ['a milestone that is not there', { id: randomUUID() }, 404, 'milestone-not-found', undefined],
    ['another ministry’s milestone', { id: idOf('milestone', '203') }, 403, 'not-the-originator', undefined],
  ])(
    'given %s, then the screen is told which field, and why',
    async (_case, changes, httpStatus, code, field) => {
      const kr = await browserOf('kr', 'official')
      const answer = await kr.tell('milestone.slip', slip(2, changes))
      expect(answer.error?.data).toMatchObject({ httpStatus, refusal: { code, ...(field ? { field } : {}) } })
    },
  )

  it('given a percentage on what was reaffirmed, or a rating without a next milestone, then it is refused by name', async () => {
    const us = await browserOf('us', 'official')
    const update = {
      requestId: randomUUID(),
      expectedVersion: 1,
      declared: 'B',
      trend: 'steady',
      confidence: 'high',
      whatChanged: cause,
      evidence: [],
      ask: null,
      nextMilestone: null,
    }
    const onReaffirmed = { ...update, id: idOf('program', '3'), percent: 60 }
    expect((await us.tell('program.assess', onReaffirmed)).error?.data.refusal).toMatchObject({
      code: 'percent-on-unrated-verb',
      facts: { verbClass: 'reaffirm', commitment: 'critical-minerals-1' },
    })
    const withoutNext = { ...update, requestId: randomUUID(), id: idOf('program', '6'), expectedVersion: 2 }
    expect((await us.tell('program.assess', withoutNext)).error?.data.refusal).toMatchObject({
      code: 'rating-needs-next-milestone',
      field: 'nextMilestone',
    })
  })

  it('given a leader, then everything is read and nothing recorded; given nobody, nothing is read', async () => {
    const leader = await browserOf('jp', 'leadership')
    for (const path of ['myWork', 'commitment.list', 'bottomLine.list'])
      expect((await leader.ask(path)).error).toBeUndefined()
    for (const path of ['register', 'timeline', 'alert.list', 'decision.list', 'meeting.list', 'action.list'])
      expect((await leader.ask(path, {})).error, path).toBeUndefined()
    expect((await leader.tell('milestone.slip', slip(2))).error?.data).toMatchObject({
      httpStatus: 403,
      refusal: { code: 'role-missing' },
    })
    const nobody = await http.inject({ method: 'GET', url: '/trpc/workProgram.myWork' })
    expect(nobody.statusCode).toBe(401)
  })
})
