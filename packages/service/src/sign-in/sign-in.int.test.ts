import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { signInWorld, type SignInWorld } from '../fixtures/sign-in-world.ts'
import { TestBrowser } from '../fixtures/test-browser.ts'

let world: SignInWorld
let browser: TestBrowser

beforeAll(async () => {
  world = await signInWorld()
})
afterAll(() => world.stop())
beforeEach(() => {
  browser = new TestBrowser()
  world.clock.now = new Date()
  world.log.length = 0
  world.issuers.kr.desk.person = { sub: 'kim', name: 'Demo Official', roles: ['official'] }
  world.issuers.us.desk.person = { sub: 'lee', name: 'Demo Leader', roles: ['leadership', 'wizard'] }
  world.issuers.kr.desk.refuses = false
})

const ours = { 'content-type': 'application/json', 'x-trilateral-request': '1' }
const session = async (url: string) => (await browser.request(`${url}/auth/session`)).json()
const denials = () => world.log.filter((line) => line['event'] === 'denied').map((line) => line['why'])

describe('signing in', () => {
  it('given a Korean official at their ministry, when they come back, then they are who the ministry says', async () => {
    const { publicUrl } = world.minerals
    const { response, visited } = await browser.open(`${publicUrl}/auth/sign-in/kr?return=/who%3Fday=today`)
    expect(visited.at(-1)).toBe(`${publicUrl}/who?day=today`)
    expect(await response.json()).toEqual({
      caller: { party: 'kr', subject: 'kim', name: 'Demo Official', roles: ['official'] },
    })
    expect(await session(publicUrl)).toEqual({
      caller: { party: 'kr', name: 'Demo Official', roles: ['official'] },
    })
  })

  it('sends the browser away with state, nonce and a PKCE challenge, and asks for nothing more', async () => {
    const response = await browser.request(`${world.portal.publicUrl}/auth/sign-in/us`)
    const sent = new URL(response.headers.get('location') ?? '').searchParams
    expect(response.status).toBe(303)
    expect(sent.get('code_challenge_method')).toBe('S256')
    expect([...sent.keys()].toSorted()).toEqual([
      'client_id',
      'code_challenge',
      'code_challenge_method',
      'nonce',
      'redirect_uri',
      'response_type',
      'scope',
      'state',
    ])
  })

  it('believes the issuer for the party, whatever roles or party the token claims', async () => {
    const claims = { sub: 'lee', name: 'Demo Leader', roles: ['leadership', 'wizard'], party: 'kr' }
    world.issuers.us.desk.person = claims
    const { response } = await browser.open(`${world.portal.publicUrl}/auth/sign-in/us?return=/who`)
    expect(await response.json()).toMatchObject({ caller: { party: 'us', roles: ['leadership'] } })
  })
})

describe('an answer that is not to be believed', () => {
  const refused = async (url: string, status: number, reason: string) => {
    const response = await browser.request(url)
    const text = await response.text()
    expect(response.status).toBe(status)
    expect(text).toContain(`data-reason="${reason}"`)
    expect(['lang="en"', 'lang="ja"', 'lang="ko"'].every((lang) => text.includes(lang))).toBe(true)
    expect(browser.cookies.has(world.portal.cookie)).toBe(false)
    expect(denials()).toEqual([reason])
  }
  /** Goes as far as the address with which the issuer sends the browser back, and does not open it. */
  const answerOf = async (party: 'kr' | 'us') => {
    const callback = `${world.portal.publicUrl}/auth/callback/`
    let at = `${world.portal.publicUrl}/auth/sign-in/${party}`
    while (!at.startsWith(callback)) {
      const response = await browser.request(at)
      at = new URL(response.headers.get('location') ?? '', at).href
    }
    return at
  }

  it('refuses an answer that was used before, and keeps the session it made', async () => {
    const answer = await answerOf('kr')
    expect((await browser.request(answer)).status).toBe(303)
    const replay = await browser.request(answer)
    expect(replay.status).toBe(400)
    expect(denials()).toEqual(['attempt-unknown'])
    expect(await session(world.portal.publicUrl)).toMatchObject({ caller: { party: 'kr' } })
  })

  it('refuses an answer that another browser began', async () => {
    const answer = await answerOf('kr')
    browser = new TestBrowser()
    await refused(answer, 400, 'attempt-unknown')
  })

  it('refuses an answer that another browser began, though this one has begun its own', async () => {
    const answer = await answerOf('kr')
    browser = new TestBrowser()
    await answerOf('kr')
    await refused(answer, 400, 'attempt-unknown')
  })

  it('refuses an answer whose state was changed', async () => {
    const answer = new URL(await answerOf('kr'))
    answer.searchParams.set('state', 'another')
    await refused(answer.href, 400, 'attempt-unknown')
  })

  it('refuses an answer that took longer than ten minutes', async () => {
    const answer = await answerOf('kr')
    world.clock.now = new Date(Date.now() + 10 * 60_000 + 1000)
    await refused(answer, 400, 'attempt-unknown')
  })

  it('refuses one party’s answer at another party’s door', async () => {
    const answer = await answerOf('kr')
    await refused(answer.replace('/callback/kr', '/callback/us'), 400, 'attempt-unknown')
  })

  it('refuses an answer that names another issuer (RFC 9207)', async () => {
    const answer = new URL(await answerOf('kr'))
    answer.searchParams.set('iss', world.issuers.us.issuer)
    await refused(answer.href, 403, 'answer-invalid')
  })

  it('refuses an answer that names no issuer, though its issuer always does', async () => {
    const answer = new URL(await answerOf('kr'))
    answer.searchParams.delete('iss')
    await refused(answer.href, 403, 'answer-invalid')
  })

  it('refuses a code that the issuer did not give', async () => {
    const answer = new URL(await answerOf('kr'))
    answer.searchParams.set('code', 'invented')
    await refused(answer.href, 403, 'answer-invalid')
  })

  it('tells a person whom the ministry did not sign in', async () => {
    world.issuers.kr.desk.refuses = true
    await refused(await answerOf('kr'), 403, 'issuer-refused')
  })

  it('refuses a person without a role that we know, in three languages, and logs who it was', async () => {
    world.issuers.kr.desk.person = { sub: 'park', name: 'Somebody', roles: ['wizard'] }
    await refused(await answerOf('kr'), 403, 'no-role')
    expect(world.log.find((line) => line['event'] === 'denied')).toMatchObject({ who: 'park', party: 'kr' })
  })

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/a%0d%0a', '/\t/evil.example'])(
    'refuses to return to %j afterwards',
    async (target) => {
      const url = `${world.portal.publicUrl}/auth/sign-in/kr?return=${encodeURIComponent(decodeURIComponent(target))}`
      await refused(url, 400, 'return-not-local')
    },
  )

  it('knows three parties only', async () => {
    expect((await browser.request(`${world.portal.publicUrl}/auth/sign-in/cn`)).status).toBe(404)
    expect((await browser.request(`${world.portal.publicUrl}/auth/callback/cn?state=x`)).status).toBe(404)
  })
})

describe('a session', () => {
  const signIn = (application: 'portal' | 'minerals' = 'portal', party = 'kr') =>
    browser.open(`${world[application].publicUrl}/auth/sign-in/${party}`)
  const caller = async () => (await json('/who'))['caller']
  const still = async () => (await json('/still'))['valid']
  const json = async (path: string): Promise<Record<string, unknown>> =>
    Object(await (await browser.request(world.portal.publicUrl + path)).json())
  const later = (minutes: number) =>
    (world.clock.now = new Date(world.clock.now.getTime() + minutes * 60_000))

  it('lives in a cookie that only this host and no script can read; the database keeps its hash alone', async () => {
    const first = await browser.open(`${world.portal.publicUrl}/auth/sign-in/kr`)
    const sent = await replayCookieHeaders(first.visited)
    expect(sent).toMatch(/^__Host-trilateral-portal=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    const token = browser.cookies.get(world.portal.cookie) ?? ''
    const { rows } = await world.pool.query('SELECT row_to_json(s)::text AS row FROM identity.session s')
    expect(rows.some(({ row }) => String(row).includes(token))).toBe(false)
  })

  async function replayCookieHeaders(visited: readonly string[]): Promise<string> {
    // A second, fresh browser walks the same way, so that the header itself can be read.
    browser = new TestBrowser()
    let at = visited[0] ?? ''
    for (;;) {
      const response = await browser.request(at)
      const line = response.headers
        .getSetCookie()
        .find((cookie) => cookie.startsWith(`${world.portal.cookie}=`))
      if (line) return line
      at = new URL(response.headers.get('location') ?? '', at).href
    }
  }

  it('ends after an hour without use, but not while it is used', async () => {
    await signIn()
    later(50)
    expect(await caller()).not.toBeNull()
    later(50)
    expect(await caller()).not.toBeNull()
    later(61)
    expect(await caller()).toBeNull()
  })

  it('is not kept alive by an open stream that nobody looks at', async () => {
    await signIn()
    later(40)
    expect(await caller()).not.toBeNull()
    later(59)
    expect(await still()).toBe(true)
    later(2)
    expect(await still()).toBe(false)
  })

  it('ends after eight hours whatever happens', async () => {
    await signIn()
    for (let hours = 0; hours < 8; hours += 0.5) {
      expect(await caller()).not.toBeNull()
      later(30)
    }
    expect(await caller()).toBeNull()
  })

  it('given it is revoked in the database, then requests and streams know within two seconds', async () => {
    await signIn()
    expect(await caller()).not.toBeNull()
    await world.pool.query('UPDATE identity.session SET revoked_at = now() WHERE revoked_at IS NULL')
    world.clock.now = new Date(world.clock.now.getTime() + 2001)
    expect(await still()).toBe(false)
    expect(await caller()).toBeNull()
  })

  it('ends at once on signing out, and the next sign-in lets the person choose anew', async () => {
    await signIn()
    expect(await caller()).not.toBeNull()
    const { publicUrl } = world.portal
    const answer = await browser.request(`${publicUrl}/auth/sign-out`, {
      method: 'POST',
      headers: { ...ours, origin: publicUrl },
      body: '{}',
    })
    expect(answer.status).toBe(204)
    expect(browser.cookies.has(world.portal.cookie)).toBe(false)
    expect(await caller()).toBeNull()
    const away = await browser.request(`${publicUrl}/auth/sign-in/kr`)
    expect(new URL(away.headers.get('location') ?? '').searchParams.get('prompt')).toBe('login')
    world.issuers.kr.desk.person = { sub: 'choi', name: 'Another', roles: ['auditor'] }
    await signIn()
    expect(await caller()).toMatchObject({ subject: 'choi' })
  })

  it('is replaced by the next sign-in: the old token is worth nothing', async () => {
    await signIn()
    const old = browser.cookies.get(world.portal.cookie) ?? ''
    await signIn('portal', 'us')
    expect(await caller()).toMatchObject({ party: 'us' })
    browser.cookies.set(world.portal.cookie, old)
    expect(await caller()).toBeNull()
  })

  it.each(['', 'x', '%', 'a'.repeat(99), '\u00e9'])(
    'given a cookie that is not ours (%j), then nobody is signed in',
    async (value) => {
      const response = await fetch(`${world.portal.publicUrl}/who`, {
        headers: { cookie: `${world.portal.cookie}=${encodeURIComponent(value)}` },
      })
      expect(await response.json()).toEqual({ caller: null })
    },
  )

  it('given two applications on one host, then each keeps its own person, and one’s cookie is worth nothing in the other', async () => {
    await signIn('portal', 'us')
    await signIn('minerals', 'kr')
    expect(await session(world.portal.publicUrl)).toMatchObject({ caller: { party: 'us' } })
    expect(await session(world.minerals.publicUrl)).toMatchObject({ caller: { party: 'kr' } })
    browser.cookies.set(world.minerals.cookie, browser.cookies.get(world.portal.cookie) ?? '')
    world.clock.now = new Date(world.clock.now.getTime() + 3000)
    expect(await session(world.minerals.publicUrl)).toEqual({ caller: null })
  })
})
