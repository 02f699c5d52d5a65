import { applyMigrations, journalMigrations } from '@trilateral/journal'
import { freshDatabase, type FreshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { servicePool } from '../database/pools.ts'
import { signInWorld, type SignInWorld } from '../fixtures/sign-in-world.ts'
import { TestBrowser } from '../fixtures/test-browser.ts'
import { createLogger } from '../log/logger.ts'
import { liveSignals } from './live-signals.ts'
import { registerLive } from './register-live.ts'

const logger = createLogger({ name: 'test', level: 'silent' })

describe('open screens hear that something changed', () => {
  let database: FreshDatabase
  let owner: Client
  let pool: ReturnType<typeof servicePool>
  let world: SignInWorld
  let position = 0
  const lines: AbortController[] = []

  beforeAll(async () => {
    database = await freshDatabase('live')
    await applyMigrations(database.ownerUrl, [journalMigrations])
    owner = new Client({ connectionString: database.ownerUrl })
    await owner.connect()
    pool = servicePool(database.serviceUrl, { logger })
    const signals = liveSignals(pool, logger)
    let signedIn: SignInWorld['portal']['signIn'] | undefined
    world = await signInWorld({
      extend: (app) =>
        registerLive(app, {
          signals,
          signIn: {
            sessionStillValid: async (request) => (await signedIn?.sessionStillValid(request)) ?? false,
          },
        }),
    })
    signedIn = world.portal.signIn
  })
  afterEach(() => {
    for (const line of lines.splice(0)) line.abort()
  })
  afterAll(async () => {
    await world.stop()
    await Promise.all([owner.end(), pool.end()])
    await database.drop()
  })

  /** An entry of the journal, as the sequencer would write it. */
  const happen = async (audience: string) => {
    position += 1
    await owner.query(
      `INSERT INTO journal.entry (position, previous_hash, hash, event_id, subject, sequence, topic, key, headers, value, written_at)
       VALUES ($1, '', '', gen_random_uuid(), gen_random_uuid(), 1, $2, '', '', '', now())`,
      [position, `wp.semiconductors.${audience}`],
    )
    await owner.query('UPDATE journal.head SET position = $1', [position])
  }
  const open = async (party: 'jp' | 'kr' | 'us') => {
    const browser = new TestBrowser()
    world.issuers[party].desk.person = { sub: `official-${party}`, name: 'A person', roles: ['official'] }
    await browser.open(`${world.portal.publicUrl}/auth/sign-in/${party}`)
    const line = new AbortController()
    lines.push(line)
    const answer = await browser.request(`${world.portal.publicUrl}/live`, { signal: line.signal })
    if (!answer.body) throw new Error('no stream')
    const heard = { text: '', ended: false }
    const { body } = answer
    void (async () => {
      try {
        for await (const chunk of body.pipeThrough(new TextDecoderStream())) heard.text += chunk
      } catch {
        // We left.
      }
      heard.ended = true
    })()
    await expect.poll(() => heard.text).toContain('event: ready')
    return { browser, heard, changes: () => heard.text.match(/event: changed/g)?.length ?? 0 }
  }

  it('given nobody is signed in, then nothing is told', async () => {
    const answer = await fetch(`${world.portal.publicUrl}/live`)
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ code: 'sign-in-required' })
  })

  it('given a change for two, then their screens are told within a second and the third hears nothing, not even a beat', async () => {
    const korean = await open('kr')
    const american = await open('us')
    const before = american.heard.text
    await happen('jp-kr')
    await expect.poll(korean.changes, { timeout: 1000 }).toBe(1)
    await happen('jp-kr-us')
    await expect.poll(american.changes, { timeout: 1000 }).toBe(1)
    expect(american.heard.text).toBe(`${before}event: changed\ndata: \n\n`)
    expect(american.heard.text).not.toMatch(/\d/)
  })

  it('given what happened before a screen was opened, then it is nothing new', async () => {
    await happen('jp-kr-us')
    const japanese = await open('jp')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(japanese.changes()).toBe(0)
  })

  it('given a person who signs out, then the open line ends within five seconds', async () => {
    const { browser, heard } = await open('us')
    const headers = {
      'content-type': 'application/json',
      'x-trilateral-request': '1',
      origin: world.portal.publicUrl,
    }
    await browser.request(`${world.portal.publicUrl}/auth/sign-out`, { method: 'POST', headers, body: '{}' })
    await expect.poll(() => heard.ended, { timeout: 5000 }).toBe(true)
  })
})
