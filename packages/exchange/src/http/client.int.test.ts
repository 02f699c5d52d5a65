import { partnerClient, webhookCall, type PlatformEvent, type WithdrawalOrder } from '@trilateral/client'
import { afterEach, describe, expect, it } from 'vitest'
import { told } from '../testing/events.ts'
import { givenHttp, givenReceiver, type GivenHttp } from '../testing/given-http.ts'

const CODE = 'kr-early-warning'
const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close()
})

async function begin(settings: Parameters<typeof givenHttp>[0] = {}) {
  const given = await givenHttp(settings)
  opened.push(given)
  const system = await given.system(CODE)
  return {
    given,
    system,
    client: partnerClient({ portal: given.address, code: CODE, secret: system.secret }),
  }
}

const number = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    told({ subject: `s${from + index}`, sequence: 1, audience: 'jp-kr-us' }),
  )
const isOrder = (event: PlatformEvent): event is WithdrawalOrder =>
  event.known && event.type === 'partner.withdrawal-ordered'
const outcomes = async ({ owner }: GivenHttp) =>
  (
    await owner.query<{ outcome: string; code: string | null }>(
      'SELECT outcome, code FROM exchange.incoming ORDER BY id',
    )
  ).rows

describe('the client that ministries’ systems are given, on the real exchange', () => {
  it('reads page after page, to the end, and each event is typed', async () => {
    const { given, client } = await begin()
    await given.tell(...number(25))
    const subjects: string[] = []
    for (let after = 0, more = true; more;) {
      const page = await client.read({ after, limit: 10 })
      for (const event of page.events)
        if (event.known && event.type === 'critical-minerals.measure-recorded')
          subjects.push(`${event.subject} ${event.data.measure.issuer}`)
      ;({ next: after, more } = page)
    }
    expect(subjects).toEqual(Array.from({ length: 25 }, (_, index) => `s${index} CN`))
  })

  it('follows, removes what is withdrawn and says so, once', async () => {
    const { given, client } = await begin()
    await given.tell(told({ subject: 'a', sequence: 1, audience: 'jp-kr-us' }))
    const stop = new AbortController()
    let order: WithdrawalOrder | undefined
    for await (const { event } of client.follow({ signal: stop.signal })) {
      if (event.subject === 'a') await given.tell(told({ subject: 'a', sequence: 2, audience: 'jp' }))
      if (!isOrder(event)) continue
      order = event
      stop.abort()
    }
    if (!order) throw new Error('no order came')
    expect(order.data.withdrawal).toMatchObject({ subject: 'a', because: 'narrowed' })
    expect(await client.confirmWithdrawal(order)).toMatchObject({ outcome: 'accepted', problem: null })
    expect(await client.confirmWithdrawal(order)).toMatchObject({ outcome: 'duplicate', problem: null })
    const { rows } = await given.owner.query(
      'SELECT confirmed_at IS NOT NULL AS confirmed FROM exchange.withdrawal',
    )
    expect(rows).toEqual([{ confirmed: true }])
  })

  it('tells what it sees, and hears of each what became of it, with the field that is to be mended', async () => {
    const { given, client } = await begin()
    const disruption = (tariffLine: string, id: string) =>
      client.report(
        'partner.disruption-reported',
        {
          area: 'critical-minerals',
          language: 'en',
          title: 'Gallium deliveries stopped',
          description: 'Two importers report it.',
          goods: [
            {
              name: 'Unwrought gallium',
              tariffLine: { schedule: 'HS', code: tariffLine },
              material: 'gallium',
            },
          ],
          occurrence: 'observed',
          since: null,
          confidence: 'moderate',
          evidence: [],
          exercise: false,
        },
        { audience: ['jp', 'kr', 'us'], tlp: 'GREEN', id },
      )
    const confirmed = client.report(
      'partner.withdrawal-confirmed',
      { withdrawal: '019a1c00-0000-7000-8000-000000000046' },
      { audience: ['kr'], tlp: 'GREEN', id: 'never-ordered' },
    )
    const sent = await client.send(disruption('8112.92', 'shared'), confirmed)
    expect(sent.map(({ id, problem }) => [id, problem?.field])).toEqual([
      ['shared', 'goods[0].tariffLine'],
      ['never-ordered', 'withdrawal'],
    ])
    expect(sent[0]?.problem?.sentence.en).toContain('gallium')
    expect(await outcomes(given)).toHaveLength(2)
  })

  it('takes a webhook into use and reads its calls', async () => {
    const { given, system } = await begin({ delivers: true })
    const receiver = await givenReceiver()
    opened.push(receiver)
    const { body } = await system.send('/webhook', { url: receiver.url, after: 0 })
    const secret = String(body['secret'])
    const events: string[] = []
    receiver.answers((request, reply) => {
      const call = webhookCall(secret, request)
      if (call.kind === 'event') events.push(`${call.position} ${call.event.subject}`)
      reply
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(call.kind === 'challenge' ? call.answer : {}))
    })
    expect((await system.send('/webhook/verify')).body).toMatchObject({ state: 'active' })
    await given.tell(...number(2))
    await expect.poll(() => events, { timeout: 10_000 }).toEqual(['1 s0', '2 s1'])
  })
})
