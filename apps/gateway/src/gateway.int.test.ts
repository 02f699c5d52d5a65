import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYONE } from './testing/given-gateway.ts'
import { givenServer, type GivenServer } from './testing/given-server.ts'
import { MeasureStory } from './testing/measure-story.ts'

describe('the gateway', () => {
  let server: GivenServer
  let kr: string
  const story = new MeasureStory('46/2024')
  beforeAll(async () => {
    server = await givenServer()
    kr = await server.signIn('kr', 'leadership')
    await server.tell(
      story.recorded({ audience: EVERYONE, originator: 'kr', at: '2025-11-01T00:00:00.000Z' }),
      story.suspended('2025-11-09', '2026-11-27', {
        audience: EVERYONE,
        originator: 'kr',
        at: '2025-12-01T00:00:00.000Z',
      }),
    )
  })
  afterAll(() => server.close())

  it('given a leader who asks how it stands on a day, then the state is that of the day', async () => {
    const stateOn = async (on: string) => (await server.ask(kr, 'measures.list', { on, target: 'US' })).data
    expect(await stateOn('2025-11-01')).toMatchObject({
      items: [{ clauses: [{ standing: { state: 'in-force' } }] }],
    })
    expect(await stateOn('2025-12-01')).toMatchObject({
      items: [{ clauses: [{ standing: { state: 'suspended', until: '2026-11-27' } }] }],
    })
    expect(await stateOn('2026-11-28')).toMatchObject({
      items: [{ clauses: [{ standing: { state: 'suspension-lapsed' } }] }],
    })
  })

  it('given a leader who asks what was known before the suspension was recorded, then it was in force', async () => {
    const question = { on: '2025-12-01', knownAt: '2025-11-30T12:00:00+09:00' }
    expect((await server.ask(kr, 'measures.list', question)).data).toMatchObject({
      knownAt: question.knownAt,
      items: [{ sequence: 1, clauses: [{ standing: { state: 'in-force' } }] }],
    })
    expect((await server.ask(kr, 'measures.get', { id: story.id, ...question })).data).toMatchObject({
      sequence: 1,
      versions: [
        { sequence: 2, type: 'critical-minerals.measure-suspended' },
        { sequence: 1, knownTo: '2025-12-01T00:00:00.000Z' },
      ],
    })
  })

  it('given a log of several pages, then each event stands on one of them, newest first', async () => {
    const seen: unknown[] = []
    let before: string | undefined
    for (let page = 0; page < 5; page++) {
      const { data } = await server.ask(kr, 'events.list', {
        limit: 1,
        ...(before === undefined ? {} : { before }),
      })
      const { items, oldest, more } = Object(data)
      seen.push(...items.map(({ position }: { position: number }) => position))
      before = oldest
      if (!more) break
    }
    expect(seen).toEqual([2, 1])
  })

  it.each([
    ['a cursor of another read model', 'events.list', { before: '9:2' }, 409, 'page-outdated'],
    ['a cursor that is none', 'events.list', { after: 'yesterday' }, 400, 'cursor-unreadable'],
    ['an event type that does not exist', 'events.list', { type: 'ipef.never' }, 400, 'event-type-unknown'],
    ['a day that does not exist', 'measures.list', { on: '2026-02-30' }, 400, 'date-not-a-calendar-day'],
    [
      'a measure that does not exist',
      'measures.get',
      { id: '019a1c00-0000-7000-8000-00000000dead' },
      404,
      'not-found',
    ],
  ])('given %s, then it is refused with the reason', async (_what, procedure, input, status, code) => {
    const answer = await server.ask(kr, procedure, input)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain(`"${code}"`)
  })

  it('given every role of every party may read, then an auditor, an official and the secretariat get what a leader gets', async () => {
    const leader = await server.ask(kr, 'measures.list')
    for (const role of ['official', 'auditor', 'secretariat'] as const)
      expect((await server.ask(await server.signIn('kr', role), 'measures.list')).text).toBe(leader.text)
  })

  it('given nobody signed in, then nothing but who is signed in is answered', async () => {
    for (const procedure of ['measures.list', 'events.list', 'freshness.get'])
      expect((await server.ask(undefined, procedure)).status).toBe(401)
  })

  it('given it runs, then readiness tells of database, read model, identity providers and the exchange with partners; of the bus the journal’s part does', async () => {
    const answer = await fetch(`${server.address}/health/ready`)
    const { checks } = Object(await answer.json())
    expect(
      Object.fromEntries(
        checks.map(({ name, required, ok }: Record<string, unknown>) => [name, [required, ok]]),
      ),
    ).toEqual({
      database: [true, true],
      'read model': [true, true],
      'exchange with partners': [false, true],
      'identity providers': [true, false],
    })
  })

  it('given it runs, then Prometheus reads what was applied, what waits and who watches', async () => {
    const figures = await (await fetch(`${server.address}/metrics`)).text()
    expect(figures).toMatch(/gateway_events_applied_total\{[^}]*\} 2/)
    expect(figures).toMatch(/gateway_dead_letters\{[^}]*\} 0/)
    expect(figures).toMatch(/gateway_live_streams\{party="us"[^}]*\} 0/)
    expect(figures).toMatch(/gateway_lag_seconds\{party="kr"[^}]*\} 0/)
  })
})
