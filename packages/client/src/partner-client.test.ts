import { eventVersions, exampleDocument, registered } from '@trilateral/contracts/catalogue'
import { withdrawalOrdered } from '@trilateral/contracts/partner'
import { afterEach, describe, expect, it } from 'vitest'
import { givenPlatform, json, type GivenPlatform } from './given-platform.ts'
import { partnerClient } from './partner-client.ts'
import { ExchangeError } from './problem.ts'
import { eventOfJson } from './read-event.ts'

const documents = eventVersions(registered)
  .filter(({ definition }) => definition.writtenBy === 'platform')
  .map(exampleDocument)
const [first = {}, second = {}, third = {}] = documents
const marking = { audience: ['us'], tlp: 'GREEN' } as const
const sentence = {
  en: 'Use the unit of the indicator.',
  ja: '単位を合わせてください。',
  ko: '단위를 맞추십시오.',
}

let platform: GivenPlatform
afterEach(() => platform.close())
const client = () => partnerClient({ portal: platform.address, code: 'us-tracker', secret: 'a-secret' })
const confirmation = (id: string) =>
  client().report(
    'partner.withdrawal-confirmed',
    { withdrawal: '019a1c00-0000-7000-8000-000000000046' },
    { ...marking, id },
  )

describe('reading over HTTP', () => {
  it('given a page, then its events are typed and it says where to go on', async () => {
    platform = await givenPlatform((response) =>
      json(response, 200, [first, second], { 'x-next-after': '41', 'x-more': 'true' }),
    )
    const page = await client().read({ after: 7, limit: 2 })
    expect(page).toMatchObject({
      next: 41,
      more: true,
      events: [{ type: first['type'] }, { type: second['type'] }],
    })
    expect(platform.asked[0]).toMatchObject({
      url: '/exchange/v1/events?after=7&limit=2',
      headers: { authorization: 'Bearer a-secret' },
    })
  })

  it('given a line that breaks in the middle of an event, then each comes once, from where it broke', async () => {
    const said = (position: number, event: object) => `id: ${position}\ndata: ${JSON.stringify(event)}\n\n`
    platform = await givenPlatform((response, _body, nth) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      if (nth === 1) {
        response.write(`retry: 2000\n: us-tracker\n\n${said(1, first)}`)
        const half = said(2, second)
        response.write(half.slice(0, half.length / 2))
        setTimeout(() => response.destroy(), 50)
      } else response.write(`: alive\n\n${said(2, second)}${said(3, third)}`)
    })
    const stop = new AbortController()
    const got: [number, string][] = []
    for await (const { event, position } of client().follow({ signal: stop.signal })) {
      got.push([position, event.type])
      if (got.length === 3) stop.abort()
    }
    expect(got).toEqual([first, second, third].map(({ type }, index) => [index + 1, type]))
    expect(platform.asked.map(({ headers }) => headers['last-event-id'])).toEqual(['0', '1'])
  })

  it('given a secret that opens nothing any more, then it says so instead of asking for ever', async () => {
    platform = await givenPlatform((response) =>
      json(response, 403, { status: 403, code: 'partner-suspended', field: null, sentence }),
    )
    const following = client().follow().next()
    await expect(following).rejects.toMatchObject({ problem: { status: 403, code: 'partner-suspended' } })
  })
})

describe('sending over HTTP', () => {
  it('given three, of which one is refused, then each has its answer', async () => {
    platform = await givenPlatform((response) =>
      json(response, 207, {
        results: [
          { status: 202, outcome: 'accepted' },
          { status: 202, outcome: 'duplicate' },
          { status: 400, outcome: 'rejected', problem: { code: 'unit-differs', field: 'unit', sentence } },
        ],
      }),
    )
    expect(await client().send(...['a', 'b', 'c'].map(confirmation))).toEqual([
      { id: 'a', outcome: 'accepted', problem: null },
      { id: 'b', outcome: 'duplicate', problem: null },
      {
        id: 'c',
        outcome: 'rejected',
        problem: { status: 400, code: 'unit-differs', field: 'unit', sentence },
      },
    ])
    expect(JSON.parse(platform.asked[0]?.body ?? '')).toHaveLength(3)
  })

  it('given all are refused, then each still has its answer; given the request is, then it throws with the reason', async () => {
    const problem = { status: 400, code: 'unit-differs', field: 'unit', sentence }
    platform = await givenPlatform((response, _body, nth) =>
      nth === 1
        ? json(response, 400, { ...problem, results: [{ status: 400, outcome: 'rejected', problem }] })
        : json(response, 413, { ...problem, status: 413, code: 'batch-too-long' }),
    )
    expect(await client().send(confirmation('a'))).toMatchObject([{ outcome: 'rejected', problem }])
    await expect(client().send(confirmation('a'))).rejects.toThrow(ExchangeError)
  })

  it('given the platform is away for a moment, then it is asked again with the same', async () => {
    platform = await givenPlatform((response, _body, nth) => {
      if (nth === 1) response.destroy()
      else if (nth === 2) json(response, 503, {})
      else json(response, 202, { results: [{ status: 202, outcome: 'accepted' }] })
    })
    expect(await client().send(confirmation('a'))).toMatchObject([{ outcome: 'accepted' }])
    expect(new Set(platform.asked.map(({ body }) => body)).size).toBe(1)
  })

  it('given more than a request may carry, then they go in several, in their order', async () => {
    platform = await givenPlatform((response, body) =>
      json(response, 202, {
        results: (JSON.parse(body) as unknown[]).map(() => ({ status: 202, outcome: 'accepted' })),
      }),
    )
    const ids = Array.from({ length: 230 }, (_, index) => `r${index}`)
    expect((await client().send(...ids.map(confirmation))).map(({ id }) => id)).toEqual(ids)
    expect(platform.asked.map(({ body }) => (JSON.parse(body) as unknown[]).length)).toEqual([100, 100, 30])
  })

  it('given an order to remove, then it is confirmed once, however often', async () => {
    platform = await givenPlatform((response) =>
      json(response, 202, { results: [{ status: 202, outcome: 'accepted' }] }),
    )
    const order = eventOfJson(documents.find(({ type }) => type === withdrawalOrdered.type))
    if (!order.known || order.type !== 'partner.withdrawal-ordered') throw new Error('it is an order')
    await client().confirmWithdrawal(order)
    await client().confirmWithdrawal(order)
    const sent = platform.asked.map(({ body }) => (JSON.parse(body) as [Record<string, unknown>])[0])
    expect(sent[0]).toEqual(sent[1])
    expect(sent[0]).toMatchObject({
      type: 'partner.withdrawal-confirmed',
      source: '/partners/us-tracker',
      data: { withdrawal: order.data.withdrawal.id },
    })
  })
})
