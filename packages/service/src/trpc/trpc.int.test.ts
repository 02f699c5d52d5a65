import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { signInWorld, type SignInWorld } from '../fixtures/sign-in-world.ts'
import { TestBrowser } from '../fixtures/test-browser.ts'
import { testRouter } from '../fixtures/test-router.ts'
import type { Role } from '../sign-in/caller.ts'
import { registerTrpc } from './register-trpc.ts'

const register = new Map<string, string>()
let world: SignInWorld
let browser: TestBrowser
let url: string

beforeAll(async () => {
  world = await signInWorld({
    extend: (app) => registerTrpc(app, { router: testRouter, createContext: () => ({ register }) }),
  })
  url = `${world.portal.publicUrl}/trpc`
})
afterAll(() => world.stop())
beforeEach(() => {
  browser = new TestBrowser()
  world.log.length = 0
  register.clear()
})

const signIn = async (...roles: Role[]) => {
  world.issuers.kr.desk.person = { sub: `kim-${roles.join('-')}`, name: 'Kim', roles }
  await browser.open(`${world.portal.publicUrl}/auth/sign-in/kr`)
}
interface Answer {
  readonly result?: { readonly data: unknown }
  readonly error: { readonly data: Record<string, unknown> }
}
const answerOf = async (response: Response) => ({
  status: response.status,
  body: (await response.json()) as Answer,
})
const input = (value: unknown) => `?input=${encodeURIComponent(JSON.stringify(value))}`
const ask = async (path: string) => answerOf(await browser.request(`${url}/${path}`))
const change = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
  const ours = {
    'content-type': 'application/json',
    'x-trilateral-request': '1',
    origin: world.portal.publicUrl,
  }
  const init = { method: 'POST', headers: { ...ours, ...headers }, body: JSON.stringify(body) }
  return answerOf(await browser.request(`${url}/${path}`, init))
}
const denials = () => world.log.filter((line) => line['event'] === 'denied')

describe('who may call', () => {
  it('given nobody is signed in, then what is public is answered and the rest refused', async () => {
    expect(await ask('hello')).toMatchObject({ status: 200, body: { result: { data: 'hello' } } })
    const answer = await ask('me')
    expect(answer.status).toBe(401)
    expect(answer.body.error.data).toMatchObject({
      code: 'UNAUTHORIZED',
      refusal: { code: 'sign-in-required' },
    })
  })

  it.each([
    ['official', { record: 200, briefing: 403, log: 403, register: 403 }],
    ['leadership', { record: 403, briefing: 200, log: 200, register: 403 }],
    ['auditor', { record: 403, briefing: 403, log: 200, register: 403 }],
    ['secretariat', { record: 403, briefing: 403, log: 403, register: 200 }],
  ] as const)('given the role %s, then it may do its own work only', async (role, expected) => {
    await signIn(role)
    expect({
      record: (await change('record', { id: 'm1', title: 'Gallium' })).status,
      briefing: (await ask('briefing')).status,
      log: (await ask('log')).status,
      register: (await ask('register')).status,
    }).toEqual(expected)
  })

  it('given a question that comes as a body, then it is answered as by an address, and guarded as a change', async () => {
    await signIn('leadership')
    expect((await change('briefing', undefined)).status).toBe(200)
    expect((await change('briefing', undefined, { origin: 'https://evil.example' })).status).toBe(403)
  })

  it('given it is refused, then the log says who, what and why', async () => {
    await signIn('auditor')
    await change('record', { id: 'm1', title: 'Gallium' })
    expect(denials()).toMatchObject([
      { who: { party: 'kr', subject: 'kim-auditor' }, what: 'record', why: 'role-missing' },
    ])
    expect(register.size).toBe(0)
  })
})

describe('a change', () => {
  beforeEach(() => signIn('official'))

  it('is refused by GET, whatever the cookie', async () => {
    const { status } = await ask(`record${input({ id: 'm1', title: 'Gallium' })}`)
    expect(status).toBe(405)
    expect(register.size).toBe(0)
  })

  it.each([
    ['without our header', { 'x-trilateral-request': '' }],
    ['as plain text', { 'content-type': 'text/plain' }],
    ['from another origin', { origin: 'https://evil.example' }],
  ])('is refused %s', async (_how, headers) => {
    const { status } = await change('record', { id: 'm1', title: 'Gallium' }, headers)
    expect(status).toBe(403)
    expect(register.size).toBe(0)
  })

  it('given a rule says no, then the screen gets the refusal and the code for transport', async () => {
    await change('record', { id: 'm1', title: 'Gallium' })
    const { status, body } = await change('record', { id: 'm1', title: 'Again' })
    expect(status).toBe(409)
    expect(body.error).toMatchObject({
      message: 'measure-recorded-already',
      data: {
        code: 'CONFLICT',
        refusal: { code: 'measure-recorded-already', field: 'id', facts: { id: 'm1' } },
      },
    })
  })

  it('given input that does not fit, then each field is named and nothing of the input comes back', async () => {
    const { status, body } = await change('record', { id: '', title: 7 })
    expect(status).toBe(400)
    expect(body.error.data['refusals']).toEqual([
      { code: 'id-missing', field: 'id' },
      { code: 'input-invalid', field: 'title' },
    ])
  })

  it('given JSON that is cut short, then it is the caller’s mistake, not ours', async () => {
    const headers = {
      'content-type': 'application/json',
      'x-trilateral-request': '1',
      origin: world.portal.publicUrl,
    }
    const response = await browser.request(`${url}/record`, { method: 'POST', headers, body: '{"id":' })
    expect(response.status).toBe(400)
    expect(JSON.stringify(await response.json())).not.toContain('stack')
  })
})

describe('what breaks', () => {
  it('is told by a trace id alone; the log has the reason, and who was there', async () => {
    await signIn('official')
    const { status, body } = await ask('broken')
    expect(status).toBe(500)
    expect(JSON.stringify(body)).not.toMatch(/secret_table|stack/)
    const logged = world.log.find((line) => line['msg'] === 'procedure failed')
    expect(logged).toMatchObject({
      err: { message: 'relation "secret_table" does not exist' },
      path: 'broken',
      party: 'kr',
      subject: 'kim-official',
      traceId: body.error.data['traceId'],
    })
  })

  it('an unknown procedure is not found', async () => {
    expect((await ask('nothing')).status).toBe(404)
  })
})

it('several calls travel as one, each with its own answer', async () => {
  await signIn('official')
  register.set('m1', 'Gallium')
  const { status, body } = await ask(
    `get,briefing,get?batch=1&input=${encodeURIComponent(JSON.stringify({ 0: { id: 'm1' }, 2: { id: 'm2' } }))}`,
  )
  expect(status).toBe(207)
  expect(body).toMatchObject([
    { result: { data: 'Gallium' } },
    { error: { data: { refusal: { code: 'role-missing' } } } },
    { result: { data: null } },
  ])
})

it.each(['__proto__', 'constructor', 'hello,', Array.from({ length: 31 }, () => 'hello').join(',')])(
  'is not led astray by %j',
  async (path) => {
    const { status, body } = await ask(`${path}?batch=1&input={}`)
    expect(status).toBeGreaterThan(200)
    expect(JSON.stringify(body)).not.toContain('stack')
  },
)

it('several changes travel as one', async () => {
  await signIn('official')
  const { status } = await change('record,record?batch=1', {
    0: { id: 'm1', title: 'Gallium' },
    1: { id: 'm2', title: 'Graphite' },
  })
  expect(status).toBe(200)
  expect([...register.keys()]).toEqual(['m1', 'm2'])
})

describe('an event stream', () => {
  const events = async (path: string, count: number) => {
    const stop = new AbortController()
    const response = await browser.request(`${url}/${path}`, {
      headers: { accept: 'text/event-stream' },
      signal: stop.signal,
    })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const ids: string[] = []
    let text = ''
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString()
      ids.splice(0, ids.length, ...[...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => id ?? ''))
      if (ids.length >= count) break
    }
    stop.abort()
    return ids.slice(0, count)
  }

  it('begins at the beginning, and goes on behind the last event that was seen', async () => {
    await signIn('leadership')
    expect(await events(`count${input({})}`, 3)).toEqual(['1', '2', '3'])
    expect(await events(`count${input({ lastEventId: '41' })}`, 2)).toEqual(['42', '43'])
  })

  it('is refused to somebody who is not signed in', async () => {
    const response = await browser.request(`${url}/count${input({})}`, {
      headers: { accept: 'text/event-stream' },
    })
    const text = await response.text()
    expect(text).toContain('sign-in-required')
  })
})
