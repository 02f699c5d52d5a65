import { createPublicKey, verify, type JsonWebKey } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PARTIES, type Party } from '@trilateral/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Settings } from '../env.ts'
import { request, Walk } from '../fixtures/walk.ts'
import { startIdentity, type Identity } from './start-identity.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'identity-'))
const application = 'http://localhost:1'
const callback = (party: Party) => `${application}/auth/callback/${party}`
let settings: Settings
let identity: Identity

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

beforeAll(async () => {
  settings = {
    host: '127.0.0.1',
    publicHost: 'localhost',
    ports: { jp: await freePort(), kr: await freePort(), us: await freePort() },
    clients: [
      { client_id: 'portal', client_secret: 'a secret of the portal', redirect_uris: PARTIES.map(callback) },
    ],
    secret: 'a secret of this test',
    dataDir,
  }
  identity = await startIdentity(settings)
})
afterAll(async () => {
  await identity.stop()
  rmSync(dataDir, { recursive: true })
})

const choose = (walk: Walk, page: string, form: Record<string, string>) =>
  walk.follow(page, application, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  })

async function signIn(walk: Walk, party: Party, person: string, more: Record<string, string> = {}) {
  const issuer = identity.issuers[party]
  const sent = request(issuer, callback(party), more)
  const page = await walk.follow(sent.url, application)
  const answer = page.response ? await choose(walk, page.url, { person }) : page
  const code = new URL(answer.url).searchParams.get('code') ?? ''
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${Buffer.from(`portal:${encodeURIComponent('a secret of the portal')}`).toString('base64')}`,
    },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: callback(party),
      code_verifier: sent.verifier,
    }).toString(),
  })
  const { id_token: token } = (await response.json()) as { id_token: string }
  return { token, nonce: sent.nonce, asked: page.response !== undefined }
}

const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

async function signedBy(party: Party, token: string): Promise<boolean> {
  const answer = await fetch(`${identity.issuers[party]}/jwks`)
  const { keys } = (await answer.json()) as { keys: JsonWebKey[] }
  const [header, payload, signature = ''] = token.split('.')
  const data = Buffer.from(`${header}.${payload}`)
  return keys.some((key) =>
    verify('sha256', data, createPublicKey({ key, format: 'jwk' }), Buffer.from(signature, 'base64url')),
  )
}

describe('signing in at a ministry', () => {
  it.each([
    ['jp', 'jp-critical-minerals-official', 'Demo Official (Japan)', ['official']],
    ['kr', 'kr-second-official', 'Second Demo Official (Korea)', ['official']],
    ['us', 'us-leader', 'Demo Leader (United States)', ['leadership']],
    ['kr', 'kr-auditor', 'Demo Auditor (Korea)', ['auditor']],
    ['us', 'us-second-secretariat', 'Second Demo Secretariat (United States)', ['secretariat']],
  ] as const)('given %s and %s chosen, then the signed token says so', async (party, person, name, roles) => {
    const { token, nonce } = await signIn(new Walk(), party, person)
    expect(claimsOf(token)).toMatchObject({
      iss: identity.issuers[party],
      aud: 'portal',
      sub: person,
      name,
      roles,
      nonce,
    })
    expect(await signedBy(party, token)).toBe(true)
    expect(await signedBy(party === 'jp' ? 'kr' : 'jp', token)).toBe(false)
  })

  it('given one browser at all three ministries, then each remembers its own person', async () => {
    const walk = new Walk()
    for (const party of PARTIES) await signIn(walk, party, `${party}-leader`)
    for (const party of PARTIES) {
      const { token, asked } = await signIn(walk, party, 'nobody')
      expect([asked, claimsOf(token)['sub']]).toEqual([false, `${party}-leader`])
    }
    expect(walk.cookieNames.filter((name) => name.endsWith('-session')).toSorted()).toEqual(
      PARTIES.map((party) => `trilateral-identity-${party}-session`),
    )
  })

  it('given the application asks anew, then another person can be chosen, without a page that needs a script', async () => {
    const walk = new Walk()
    await signIn(walk, 'kr', 'kr-leader')
    const { token, asked } = await signIn(walk, 'kr', 'kr-critical-minerals-official', { prompt: 'login' })
    expect([asked, claimsOf(token)['sub']]).toEqual([true, 'kr-critical-minerals-official'])
  })

  it('given a hint who it might be, then the page is shown all the same', async () => {
    const sent = request(identity.issuers.kr, callback('kr'), { login_hint: 'kr-leader' })
    const { response } = await new Walk().follow(sent.url, application)
    expect(response?.status).toBe(200)
  })

  it('given the person goes back, then the application is told', async () => {
    const walk = new Walk()
    const page = await walk.follow(request(identity.issuers.us, callback('us')).url, application)
    const { url } = await choose(walk, page.url, { cancel: '1' })
    expect(new URL(url).searchParams.get('error')).toBe('access_denied')
    expect(new URL(url).searchParams.get('iss')).toBe(identity.issuers.us)
  })
})

describe('the page', () => {
  const open = async (more: Record<string, string> = {}, language = '') => {
    const walk = new Walk()
    const page = await walk.follow(request(identity.issuers.kr, callback('kr'), more).url, application, {
      headers: { 'accept-language': language },
    })
    const response = await walk.request(page.url, { headers: { 'accept-language': language } })
    return { walk, url: page.url, response, text: await response.text() }
  }

  it.each([
    ['', 'en', 'Demonstration', 'Ministry of Trade, Industry and Resources'],
    ['ja;q=0.9, ko', 'ko', '시연용', '산업통상부'],
    ['ja-JP', 'ja', 'デモンストレーション', '産業通商部'],
    ['fr', 'en', 'Demonstration', 'Ministry of Trade'],
  ])(
    'given a browser that prefers %j, then it speaks %s and says that it is a stand-in',
    async (wish, lang, notice, ministry) => {
      const { text } = await open({}, wish)
      expect(text).toContain(`<html lang="${lang}">`)
      expect(text).toContain(notice)
      expect(text).toContain(ministry)
      expect(text.match(/name="person"/g)).toHaveLength(6)
    },
  )

  it('speaks as the application asks, and as the reader chooses', async () => {
    expect((await open({ ui_locales: 'ja' }, 'ko')).text).toContain('<html lang="ja">')
    const { walk, url } = await open({ ui_locales: 'ja' })
    expect(await (await walk.request(`${url}?lang=ko`)).text()).toContain('<html lang="ko">')
  })

  it('runs no script, and lets its form lead to the application alone', async () => {
    const { response, text } = await open()
    expect(text).not.toContain('<script')
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`form-action 'self' ${application}`)
  })

  it.each([
    ['somebody of another ministry', { person: 'us-leader' }],
    ['nobody', {}],
  ])('refuses %s', async (_who, form) => {
    const { walk, url } = await open()
    const { response } = await choose(walk, url, form)
    expect(response?.status).toBe(400)
  })

  it('is nothing to another browser', async () => {
    const { url } = await open()
    expect((await new Walk().request(url)).status).toBe(400)
  })
})

describe('what is not ours', () => {
  it.each([
    ['another application', { client_id: 'somebody' }],
    ['another place to return to', { redirect_uri: 'http://localhost:2/steal' }],
    ['another party’s callback', { redirect_uri: callback('us') }],
  ])(
    'given %s, then an error is shown here in three languages and nobody is sent anywhere',
    async (_what, more) => {
      const { response } = await new Walk().follow(
        request(identity.issuers.kr, callback('kr'), more).url,
        application,
      )
      expect(response?.status).toBe(400)
      const text = (await response?.text()) ?? ''
      expect(['en', 'ja', 'ko'].every((language) => text.includes(`lang="${language}"`))).toBe(true)
    },
  )

  it('refuses a sign-in without PKCE', async () => {
    const { url } = request(identity.issuers.kr, callback('kr'))
    const { url: answer } = await new Walk().follow(
      url.replace(/&code_challenge.*?(?=&|$)/g, ''),
      application,
    )
    expect(new URL(answer).searchParams.get('error')).toBe('invalid_request')
  })
})

describe('the process', () => {
  it.each(PARTIES)('is ready at %s’s port', async (party) => {
    const answer = await fetch(`${identity.issuers[party]}/health/ready`)
    expect([answer.status, await answer.json()]).toMatchObject([200, { status: 'ready' }])
  })

  it('given a restart, then its keys are the same, readable by its owner alone', async () => {
    const { token } = await signIn(new Walk(), 'jp', 'jp-leader')
    await identity.stop()
    identity = await startIdentity(settings)
    // Until this process has noticed that its own idle connections were closed.
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await signedBy('jp', token)).toBe(true)
    expect(statSync(join(dataDir, 'signing-key-jp.json')).mode & 0o077).toBe(0)
  })
})
