import { randomUUID } from 'node:crypto'
import { disruptionReported, examplePartnerEvent } from '@trilateral/contracts/partner'
import { CloudEvent, HTTP } from 'cloudevents'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { told } from '../testing/events.ts'
import { givenHttp, type GivenHttp, type System } from '../testing/given-http.ts'

let given: GivenHttp
let system: System
beforeAll(async () => {
  given = await givenHttp()
})
afterAll(() => given.close())
afterEach(() => given.empty())

const CODE = 'kr-early-warning'
const begin = async () => {
  system = await given.system(CODE)
}

/** A disruption as the system reports it; `changes` are attributes and data. */
const report = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...examplePartnerEvent(disruptionReported),
  id: randomUUID(),
  ...changes,
})
const structured = { 'content-type': 'application/cloudevents+json; charset=utf-8' }
const batch = { 'content-type': 'application/cloudevents-batch+json' }
const post = (headers: Record<string, string>, body: string, by = system) =>
  by.ask('/events', { method: 'POST', headers, body })
const lines = async (answer: Response) => (await answer.json()) as Record<string, unknown>

async function kept() {
  const { rows } = await given.owner.query<{
    outcome: string
    channel: string
    event_id: string
    code: string
  }>('SELECT outcome, channel, event_id, code FROM exchange.incoming ORDER BY id')
  return rows
}

describe('a ministry’s system sends events', () => {
  it('in each mode of the binding, with the SDK that this project did not write', async () => {
    await begin()
    const event = new CloudEvent({ ...report(), subject: 'gallium' } as Partial<CloudEvent<unknown>> as never)
    const outcomes: unknown[] = []
    for (const { headers, body } of [HTTP.binary(event), HTTP.structured(event)]) {
      const answer = await post(headers as Record<string, string>, String(body))
      outcomes.push(answer.status, (await lines(answer))['outcome'])
    }
    // What two modes say alike is one event.
    expect(outcomes).toEqual([202, 'accepted', 202, 'duplicate'])
    const several = await post(batch, JSON.stringify([report(), report()]))
    expect(several.status).toBe(202)
    expect(await kept()).toMatchObject([
      { outcome: 'accepted', channel: 'http', event_id: event.id },
      { outcome: 'duplicate', channel: 'http' },
      { outcome: 'accepted' },
      { outcome: 'accepted' },
    ])
  })

  it('given a header that is not ASCII, then it is written in percents, as the binding says', async () => {
    await begin()
    const { data, ...attributes } = report({ subject: '鉱物 100%' })
    const headers = Object.entries(attributes)
      .filter(([name]) => name !== 'datacontenttype')
      .map(([name, value]) => [`ce-${name}`, encodeURIComponent(String(value))])
    const binary = { ...Object.fromEntries(headers), 'content-type': 'application/json' }
    const first = await post(binary, JSON.stringify(data))
    expect([first.status, await lines(first)]).toMatchObject([202, { outcome: 'accepted' }])
    const whole = await post(structured, JSON.stringify({ ...attributes, data }))
    expect(await lines(whole)).toMatchObject({ outcome: 'duplicate' })
  })

  it('given the same event again, as after a lost answer, then it is taken once; given another under its id, then it is refused', async () => {
    await begin()
    const event = report()
    expect((await post(structured, JSON.stringify(event))).status).toBe(202)
    const again = await post(structured, JSON.stringify(event))
    expect([again.status, await lines(again)]).toMatchObject([
      202,
      { outcome: 'duplicate', event: event['id'] },
    ])
    const other = await post(
      structured,
      JSON.stringify({ ...event, time: '2026-11-25T00:00:00Z', tlp: 'GREEN' }),
    )
    expect([other.status, await lines(other)]).toMatchObject([409, { code: 'id-used-before', field: 'id' }])
  })

  it('given an event that is wrong, then the answer names the field and what to do, in the reader’s language', async () => {
    await begin()
    const data = {
      ...disruptionReported.example,
      goods: [{ name: 'Gallium', material: 'gallium', tariffLine: '8112.92' }],
    }
    const answer = await post({ ...structured, 'accept-language': 'ja-JP' }, JSON.stringify(report({ data })))
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const problem = await lines(answer)
    expect([answer.status, problem]).toMatchObject([400, { outcome: 'rejected' }])
    expect(problem['detail']).toBe((problem['sentence'] as Record<string, string>)['ja'])
    expect(problem['field']).toMatch(/^goods/)
  })

  it('given a mixed batch, then each event has its own answer; given one that is wrong throughout, then so is the request', async () => {
    await begin()
    const mixed = await post(batch, JSON.stringify([report(), report({ tlp: 'PURPLE' }), 7]))
    const { results } = (await mixed.json()) as { results: { status: number; problem?: { code: string } }[] }
    expect([mixed.status, results.map(({ status }) => status)]).toEqual([207, [202, 400, 400]])
    expect(results[1]?.problem).toMatchObject({ field: 'tlp' })
    const wrong = await post(batch, JSON.stringify([report({ tlp: 'PURPLE' })]))
    expect([wrong.status, await lines(wrong)]).toMatchObject([
      400,
      { field: 'tlp', results: [{ status: 400 }] },
    ])
    expect((await post(batch, '[]')).status).toBe(202)
    expect((await post(batch, '{}')).status).toBe(400)
    const many = await post(batch, JSON.stringify(Array.from({ length: 101 }, () => report())))
    expect([many.status, await lines(many)]).toMatchObject([413, { code: 'batch-too-long' }])
  })

  it('given a source that lies, then it is forbidden, and kept apart', async () => {
    await begin()
    const answer = await post(structured, JSON.stringify(report({ source: '/partners/jp-other' })))
    expect([answer.status, await lines(answer)]).toMatchObject([
      403,
      { code: 'source-of-another', field: 'source', outcome: 'quarantined' },
    ])
  })

  it.each([
    ['a body that is no event', { 'content-type': 'application/json' }, '{}', 400],
    ['another media type', { 'content-type': 'text/plain' }, 'hello', 415],
    ['a form of another site', { 'content-type': 'application/x-www-form-urlencoded' }, 'a=b', 415],
    ['a compressed body', { ...structured, 'content-encoding': 'gzip' }, 'x', 415],
    ['no JSON', structured, '{', 400],
    ['nothing', structured, '', 400],
    ['a value of 300 kB', structured, JSON.stringify({ a: 'x'.repeat(300_000) }), 413],
    ['a body of 2 MB', structured, JSON.stringify({ a: 'x'.repeat(2_000_000) }), 413],
  ])('given %s, then it is refused in words', async (_what, headers, body, status) => {
    await begin()
    const answer = await post(headers, body)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  it('given a header that stands twice, then it is two events in one, and refused', async () => {
    await begin()
    const { data, ...attributes } = report()
    const headers = Object.entries(attributes).map(([name, value]) => [`ce-${name}`, String(value)])
    const answer = await given.app.inject({
      method: 'POST',
      url: '/exchange/v1/events',
      headers: { authorization: `Bearer ${system.secret}`, 'content-type': 'application/json' },
      payload: JSON.stringify(data),
    })
    expect(answer.statusCode).toBe(400)
    const { request } = await import('node:http')
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const call = request(`${given.address}/exchange/v1/events`, { method: 'POST' }, (back) => {
        back.resume()
        resolve(back.statusCode)
      })
      call.on('error', reject)
      call.setHeader('authorization', `Bearer ${system.secret}`)
      call.setHeader('content-type', 'application/json')
      for (const [name, value] of headers)
        call.setHeader(name ?? '', name === 'ce-tlp' ? ['RED', 'AMBER'] : (value ?? ''))
      call.end(JSON.stringify(data))
    })
    expect(status).toBe(400)
    expect((await kept()).at(-1)).toMatchObject({ outcome: 'rejected', code: 'header-repeated' })
  })
})

describe('who may', () => {
  it('given no secret, a wrong one or one from before, then nothing is said but that', async () => {
    await begin()
    const asks = (headers: Record<string, string>) =>
      fetch(`${given.address}/exchange/v1/events`, { headers })
    for (const headers of [
      {},
      { authorization: 'Basic eA==' },
      { authorization: `Bearer ${'x'.repeat(43)}` },
    ]) {
      const answer = await asks(headers)
      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toContain('Bearer')
    }
    const cookie = await fetch(`${given.address}/exchange/v1/events`, {
      method: 'POST',
      headers: { ...structured, cookie: '__Host-trilateral-portal=x' },
      body: JSON.stringify(report()),
    })
    expect(cookie.status).toBe(401)
    expect(await kept()).toEqual([])
  })

  it('given a system that is suspended, then it is told that it is, and nothing of it is taken', async () => {
    await begin()
    await given.suspend(CODE)
    for (const answer of [await system.ask('/events'), await post(structured, JSON.stringify(report()))])
      expect([answer.status, await lines(answer)]).toMatchObject([403, { code: 'partner-suspended' }])
    expect(await kept()).toEqual([])
  })

  it('given two systems, then each reads its own log and confirms nothing of the other’s', async () => {
    const [kr, us] = [await given.system(CODE), await given.system('us-statistics')]
    await given.tell(
      told({ subject: 'a', sequence: 1, audience: 'kr' }),
      told({ subject: 'b', sequence: 1, audience: 'us' }),
    )
    const read = async (by: System) =>
      ((await (await by.ask('/events')).json()) as { subject: string }[]).map(({ subject }) => subject)
    expect([await read(kr), await read(us)]).toEqual([['a'], ['b']])
  })
})

describe('a ministry’s system reads its log', () => {
  it('page by page, with nothing missed and nothing twice, as the SDK reads it', async () => {
    await begin()
    await given.tell(
      ...Array.from({ length: 7 }, (_, index) =>
        told({ subject: `s${index}`, sequence: 1, audience: 'jp-kr-us' }),
      ),
    )
    const subjects: string[] = []
    for (let after = '0', more = 'true'; more === 'true';) {
      const answer = await system.ask(`/events?after=${after}&limit=3`)
      const body = await answer.text()
      const headers = Object.fromEntries(answer.headers)
      const events = HTTP.toEvent({ headers, body })
      for (const event of Array.isArray(events) ? events : [events]) subjects.push(event.subject ?? '')
      after = answer.headers.get('x-next-after') ?? ''
      more = answer.headers.get('x-more') ?? ''
    }
    expect(subjects).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', 's6'])
  })

  it.each([
    ['/events?after=-1', 'position-invalid'],
    ['/events?after=1e3', 'position-invalid'],
    ['/events?after=9007199254740993', 'position-invalid'],
    ['/events?after=99', 'position-ahead'],
    ['/events?limit=0', 'limit-invalid'],
    ['/events?limit=501', 'limit-invalid'],
  ])('given %s, then it is refused: %s', async (path, code) => {
    await begin()
    const answer = await system.ask(path)
    expect([answer.status, await lines(answer)]).toMatchObject([400, { code }])
  })
})

describe('a flood of one system', () => {
  it('is held back for that system alone', async () => {
    const tight = await givenHttp({ perMinute: 5 })
    try {
      const [kr, us] = [await tight.system(CODE), await tight.system('us-statistics')]
      const statuses = []
      for (let count = 0; count < 8; count += 1) statuses.push((await kr.ask('/events')).status)
      expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429])
      const refused = await kr.ask('/events')
      expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
      expect((await us.ask('/events')).status).toBe(200)
    } finally {
      await tight.close()
    }
  })
})
