import { Webhook as Verifier } from 'standardwebhooks'
import { HTTP } from 'cloudevents'
import { afterEach, describe, expect, it } from 'vitest'
import { told } from '../testing/events.ts'
import { givenHttp, givenReceiver, type Receiver, type Request, type System } from '../testing/given-http.ts'

const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()))
})

const FAST = { firstMs: 40, longestMs: 200, pauseAfterMs: 1500 }
const CODE = 'kr-early-warning'

async function begin(settings: Parameters<typeof givenHttp>[0] = {}) {
  const given = await givenHttp({ delivers: true, patience: FAST, patienceMs: 2000, ...settings })
  const receiver = await givenReceiver()
  opened.push(receiver, given)
  const system = await given.system(CODE)
  return { given, receiver, system }
}

/** A system whose webhook is in use, from the beginning of its log. */
async function registered(settings?: Parameters<typeof givenHttp>[0]) {
  const world = await begin(settings)
  const { system, receiver } = world
  const { body, status } = await system.send('/webhook', { url: receiver.url, after: 0 })
  expect([status, body['state']]).toEqual([201, 'unverified'])
  const secret = String(body['secret'])
  expect((await system.send('/webhook/verify')).body).toMatchObject({ state: 'active' })
  return { ...world, secret }
}

const number = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    told({ subject: `s${from + index}`, sequence: 1, audience: 'jp-kr-us' }),
  )
const eventsOf = ({ requests }: Receiver) =>
  requests.filter(({ headers }) => headers['x-trilateral-position'])
const subjectsOf = (receiver: Receiver) =>
  eventsOf(receiver).map(({ body }) => (JSON.parse(body) as { subject: string }).subject)
const verified = (secret: string, { headers, body }: Request) =>
  new Verifier(secret).verify(body, headers as Record<string, string>)
const deliveries = async (system: System) =>
  ((await (await system.ask('/webhook/deliveries')).json()) as { deliveries: Record<string, unknown>[] })
    .deliveries
const stateOf = async (system: System) =>
  (await (await system.ask('/webhook')).json()) as Record<string, unknown>
const answering =
  (status: number, headers: Record<string, string> = {}) =>
  (
    _request: Request,
    reply: { writeHead: (status: number, headers: Record<string, string>) => { end: () => void } },
  ) =>
    reply.writeHead(status, headers).end()

describe('a webhook', () => {
  it('given an address that answers the challenge, then the log comes in order, signed as Standard Webhooks are, as CloudEvents', async () => {
    const { given, receiver, system, secret } = await registered()
    await given.tell(...number(5))
    await expect.poll(() => subjectsOf(receiver), { timeout: 10_000 }).toEqual(['s0', 's1', 's2', 's3', 's4'])
    for (const request of receiver.requests) expect(verified(secret, request)).toBeDefined()
    const ids = eventsOf(receiver).map(({ headers }) => headers['webhook-id'])
    expect(ids).toEqual([1, 2, 3, 4, 5].map((position) => `${CODE}.${position}`))
    const [first] = eventsOf(receiver)
    const event = HTTP.toEvent({ headers: first?.headers ?? {}, body: first?.body })
    expect(event).toMatchObject({ source: '/trilateral/critical-minerals', subject: 's0' })
    // What was sent and answered is nowhere in the log of deliveries.
    const log = await deliveries(system)
    expect(log.map(({ position, status, attempt }) => [position, status, attempt])).toEqual([
      ...[5, 4, 3, 2, 1].map((position) => [position, 200, 1]),
      [null, 200, 1],
    ])
    expect(JSON.stringify(log)).not.toMatch(/s0|specversion|whsec/)
  })

  it('given an address that does not answer the challenge, then nothing is sent there', async () => {
    const { given, receiver, system } = await begin()
    receiver.answers(answering(200))
    await system.send('/webhook', { url: receiver.url, after: 0 })
    expect(await system.send('/webhook/verify')).toMatchObject({
      status: 400,
      body: { code: 'webhook-challenge-failed', field: 'url' },
    })
    await given.tell(...number(3))
    expect(await system.send('/webhook/resume', {})).toMatchObject({ body: { code: 'webhook-not-verified' } })
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(eventsOf(receiver)).toEqual([])
  })

  it('given a receiver that fails for a while, then the same message is tried again, longer apart, and none overtakes it', async () => {
    const { given, receiver, system } = await registered()
    receiver.answers(answering(503))
    await given.tell(...number(3))
    await expect.poll(() => eventsOf(receiver).length, { timeout: 10_000 }).toBeGreaterThan(2)
    expect(new Set(subjectsOf(receiver))).toEqual(new Set(['s0']))
    expect(await stateOf(system)).toMatchObject({
      state: 'active',
      position: 0,
      failures: expect.any(Number),
    })
    const before = eventsOf(receiver).length
    receiver.answers()
    await expect
      .poll(() => subjectsOf(receiver).slice(before), { timeout: 10_000 })
      .toEqual(['s0', 's1', 's2'])
    const ids = eventsOf(receiver)
      .slice(0, before + 1)
      .map(({ headers }) => headers['webhook-id'])
    expect(new Set(ids)).toEqual(new Set([`${CODE}.1`]))
    expect(await stateOf(system)).toMatchObject({ position: 3, failures: 0, failingSince: null })
  })

  it('given one that fails for too long, then it is paused; resumed, it goes on where it stopped', async () => {
    const { given, receiver, system } = await registered()
    receiver.answers(answering(500))
    await given.tell(...number(2))
    await expect.poll(async () => (await stateOf(system))['state'], { timeout: 15_000 }).toBe('paused')
    expect(await stateOf(system)).toMatchObject({ pausedBecause: 'failing', position: 0 })
    const before = eventsOf(receiver).length
    receiver.answers()
    expect((await system.send('/webhook/resume', {})).body).toMatchObject({ state: 'active' })
    await expect.poll(() => subjectsOf(receiver).slice(before), { timeout: 10_000 }).toEqual(['s0', 's1'])
  })

  it('given an answer that nothing is wanted any more, then it is paused at once', async () => {
    const { given, receiver, system } = await registered()
    receiver.answers(answering(410))
    await given.tell(...number(1))
    await expect.poll(async () => (await stateOf(system))['pausedBecause'], { timeout: 10_000 }).toBe('gone')
    expect(eventsOf(receiver)).toHaveLength(1)
  })

  it('given secrets that are rotated, then both sign for a while, and only the new one is told', async () => {
    const { given, receiver, system, secret } = await registered()
    const rotated = await system.send('/webhook/rotate')
    const fresh = String(rotated.body['secret'])
    expect(fresh).not.toBe(secret)
    await given.tell(...number(1))
    await expect.poll(() => eventsOf(receiver).length, { timeout: 10_000 }).toBe(1)
    const [request] = eventsOf(receiver)
    if (!request) throw new Error('nothing came')
    expect(String(request.headers['webhook-signature']).split(' ')).toHaveLength(2)
    for (const each of [secret, fresh]) expect(verified(each, request)).toBeDefined()
    await given.owner.query(`UPDATE exchange.webhook SET previous_until = now() - interval '1 second'`)
    await given.tell(...number(1, 1))
    await expect.poll(() => eventsOf(receiver).length, { timeout: 10_000 }).toBe(2)
    const [, second] = eventsOf(receiver)
    if (!second) throw new Error('nothing came')
    expect(verified(fresh, second)).toBeDefined()
    expect(() => verified(secret, second)).toThrow()
    const { rows } = await given.owner.query('SELECT secret, previous_secret FROM exchange.webhook')
    expect(JSON.stringify(rows)).not.toContain('whsec')
  })

  it('given a position, then what stands behind it is sent again, under the same ids', async () => {
    const { given, receiver, system } = await registered()
    await given.tell(...number(4))
    await expect.poll(() => eventsOf(receiver).length, { timeout: 10_000 }).toBe(4)
    expect((await system.send('/webhook/replay', { after: 2 })).status).toBe(200)
    await expect
      .poll(() => subjectsOf(receiver), { timeout: 10_000 })
      .toEqual(['s0', 's1', 's2', 's3', 's2', 's3'])
    const ids = eventsOf(receiver).map(({ headers }) => headers['webhook-id'])
    expect(ids.slice(4)).toEqual(ids.slice(2, 4))
    expect(await system.send('/webhook/replay', { after: 99 })).toMatchObject({
      status: 400,
      body: { code: 'position-ahead' },
    })
    expect(await system.send('/webhook/replay', {})).toMatchObject({
      status: 400,
      body: { code: 'body-invalid' },
    })
  })

  it('given a webhook that is paused, removed or whose system is suspended, then nothing goes there', async () => {
    const { given, receiver, system } = await registered()
    expect((await system.send('/webhook/pause')).body).toMatchObject({
      state: 'paused',
      pausedBecause: 'partner',
    })
    await given.tell(...number(1))
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(eventsOf(receiver)).toEqual([])
    await system.send('/webhook/resume', {})
    await expect.poll(() => eventsOf(receiver).length, { timeout: 10_000 }).toBe(1)
    await given.suspend(CODE)
    await given.tell(...number(1, 1))
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(eventsOf(receiver)).toHaveLength(1)
  })

  it('given a record that is withdrawn, then the order comes by webhook too; what was not sent yet is not sent any more', async () => {
    const { given, receiver, system } = await registered()
    await given.tell(told({ subject: 'a', sequence: 1, audience: 'jp-kr-us' }))
    await expect.poll(() => subjectsOf(receiver), { timeout: 10_000 }).toEqual(['a'])
    await system.send('/webhook/pause')
    await given.tell(told({ subject: 'b', sequence: 1, audience: 'jp-kr-us' }))
    await given.tell(
      told({ subject: 'a', sequence: 2, audience: 'jp' }),
      told({ subject: 'b', sequence: 2, audience: 'jp' }),
    )
    await system.send('/webhook/resume', {})
    await expect.poll(() => eventsOf(receiver).length, { timeout: 10_000 }).toBe(2)
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(eventsOf(receiver).map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual([
      'critical-minerals.measure-recorded',
      'partner.withdrawal-ordered',
    ])
  })

  it('given many workers that look for what is due, then each message goes once, in order', async () => {
    const { given, receiver } = await registered()
    await given.tell(...number(30))
    await expect.poll(() => eventsOf(receiver).length, { timeout: 20_000 }).toBe(30)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(subjectsOf(receiver)).toEqual(Array.from({ length: 30 }, (_, index) => `s${index}`))
  })
})

describe('no request makes the platform call inside of its own network', () => {
  it('given a redirect, then it is not followed', async () => {
    const { given, receiver, system } = await registered()
    const inside = await givenReceiver()
    opened.push(inside)
    receiver.answers(answering(307, { location: inside.url }))
    await given.tell(...number(1))
    await expect.poll(() => eventsOf(receiver).length, { timeout: 10_000 }).toBeGreaterThan(1)
    expect(inside.requests).toEqual([])
    expect((await deliveries(system))[0]).toMatchObject({ status: 307, why: 'redirect-not-followed' })
  })

  it('given a name that leads elsewhere after it was registered, then it is not called any more', async () => {
    let addresses = ['8.8.8.8']
    const { given, receiver, system } = await begin({ resolve: async () => addresses })
    expect(
      (await system.send('/webhook', { url: 'https://hooks.example.go.kr:8443/in', after: 0 })).status,
    ).toBe(201)
    // As if it had been proved before; the name now leads to a server of ours.
    await given.owner.query(`UPDATE exchange.webhook SET state = 'active', verified_at = now()`)
    addresses = ['127.0.0.1']
    await given.tell(...number(1))
    await expect.poll(async () => (await deliveries(system)).length, { timeout: 10_000 }).toBeGreaterThan(1)
    expect((await deliveries(system))[0]).toMatchObject({ status: null, why: 'webhook-host-not-public' })
    expect(receiver.requests).toEqual([])
  })

  it.each([
    ['http://hooks.example.go.kr/in', 'webhook-url-not-https'],
    ['https://10.0.0.5/in', 'webhook-host-not-a-name'],
    ['https://[::ffff:169.254.169.254]/in', 'webhook-host-not-a-name'],
    ['https://metadata.example.go.kr/in', 'webhook-host-not-public'],
    ['https://hooks.example.go.kr:2375/in', 'webhook-port-refused'],
  ])('given %s, then it is not even registered: %s', async (url, code) => {
    const { system } = await begin({ resolve: async () => ['169.254.169.254'], allowsLoopback: false })
    expect(await system.send('/webhook', { url })).toMatchObject({
      status: 400,
      body: { code, field: 'url' },
    })
    expect((await system.ask('/webhook')).status).toBe(404)
  })

  it('given the switch for development off, as it is by default, then this machine is not called', async () => {
    const { system, receiver } = await begin({ allowsLoopback: false })
    expect(await system.send('/webhook', { url: receiver.url })).toMatchObject({
      status: 400,
      body: { code: 'webhook-url-not-https' },
    })
  })

  it('given a receiver that never answers, or answers without end, then an attempt ends by itself', async () => {
    const { given, receiver, system } = await registered({ patienceMs: 300 })
    receiver.answers(() => undefined)
    await given.tell(...number(1))
    await expect
      .poll(async () => (await deliveries(system))[0], { timeout: 10_000 })
      .toMatchObject({ status: null, why: 'timed-out' })
    receiver.answers((_request, reply) => {
      reply.writeHead(200)
      const more = () => {
        if (!reply.destroyed) reply.write('x'.repeat(65_536), () => setImmediate(more))
      }
      more()
    })
    await expect.poll(async () => (await stateOf(system))['position'], { timeout: 10_000 }).toBe(1)
  })
})

describe('the secretariat', () => {
  it('sees its own ministry’s webhooks and deliveries, and no secret; another ministry sees none of it', async () => {
    const { given } = await registered()
    const asked = (party: 'kr' | 'us') =>
      given.pools[party].query('SELECT partner, url FROM exchange.webhook')
    expect((await asked('kr')).rows).toHaveLength(1)
    expect((await asked('us')).rows).toEqual([])
    expect((await given.pools.us.query('SELECT FROM exchange.webhook_delivery')).rowCount).toBe(0)
    await expect(given.pools.kr.query('SELECT secret FROM exchange.webhook')).rejects.toThrow(
      /permission denied/,
    )
    await expect(given.pools.kr.query(`UPDATE exchange.webhook SET state = 'active'`)).rejects.toThrow(
      /permission denied/,
    )
  })

  it('finds among a system’s deeds who did what to its webhook, and another ministry finds none of it', async () => {
    const { given, receiver, system } = await registered()
    await system.send('/webhook/rotate')
    await system.send('/webhook/pause')
    await system.send('/webhook/resume', {})
    await system.send('/webhook/replay', { after: 0 })
    receiver.answers(answering(410))
    await given.tell(...number(1))
    await expect.poll(() => stateOf(system), { timeout: 10_000 }).toMatchObject({ pausedBecause: 'gone' })
    await system.send('/webhook', undefined, 'DELETE')
    const deeds = async (party: 'kr' | 'us') =>
      (
        await given.pools[party].query(
          `SELECT deed, by_name AS by, facts FROM exchange.partner_deed WHERE deed LIKE 'webhook-%' ORDER BY id`,
        )
      ).rows
    const by = 'partner'
    expect(await deeds('kr')).toEqual([
      { deed: 'webhook-registered', by, facts: { url: receiver.url } },
      { deed: 'webhook-verified', by, facts: {} },
      { deed: 'webhook-secret-rotated', by, facts: {} },
      { deed: 'webhook-paused', by, facts: {} },
      { deed: 'webhook-resumed', by, facts: {} },
      { deed: 'webhook-replayed', by, facts: { after: 0 } },
      { deed: 'webhook-paused', by: 'platform', facts: { because: 'gone' } },
      { deed: 'webhook-removed', by, facts: {} },
    ])
    expect(await deeds('us')).toEqual([])
  })
})
