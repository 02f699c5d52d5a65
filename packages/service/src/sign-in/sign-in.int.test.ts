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
    expect([...sent.keys()].toSorted()).toEqual(
      ['client_id', 'code_challenge', 'code_challenge_method', 'nonce', 'redirect_uri', 'response_type', 'scope', 'state'],
    )
  })

  it('believes the issuer for the party, whatever roles or party the token claims', async () => {
    world.issuers.us.desk.person = {
      sub: 'lee',
      name: 'Demo Leader',
      roles: ['leadership', 'wizard'],
      ...{ party: 'kr' },
    }
    const { response } = await browser.open(`${world.portal.publicUrl}/auth/sign-in/us?return=/who`)
    expect(await response.json()).toMatchObject({ caller: { party: 'us', roles: ['leadership'] } })
  })
})
