import { audienceChangeOf, type Party } from '@trilateral/contracts'
import { withdrawalConfirmed } from '@trilateral/contracts/partner'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RecallList } from '../recalls/views.ts'
import { until } from '../testing/given-gateway.ts'
import { givenServer, type GivenServer } from '../testing/given-server.ts'
import { inEnglish, WorkStories } from '../testing/work-stories.ts'
import type { WebhookView } from './router.ts'

const code = 'jp-early-warning'
const everyone: Party[] = ['jp', 'kr', 'us']
const everything = ['jp', 'jp-kr', 'jp-us', 'jp-kr-us']
const structured = { 'content-type': 'application/cloudevents+json' }

let server: GivenServer
let secretariat: string
let secret: string
const stories = new WorkStories({ originator: 'kr', audience: everyone })

const ask = (path: string, init: RequestInit = {}, bearer = secret) =>
  fetch(`${server.address}/exchange/v1${path}`, {
    ...init,
    headers: { authorization: `Bearer ${bearer}`, ...Object.fromEntries(new Headers(init.headers)) },
  })
type Told = { type: string; subject: string; data: { withdrawal: { id: string; subject: string } } }
const log = async () => (await (await ask('/events')).json()) as Told[]

beforeAll(async () => {
  server = await givenServer()
  secretariat = await server.signIn('jp', 'secretariat')
  const ceiling = { tlp: 'AMBER', audiences: everything, eventTypes: ['*'] }
  const wish = { code, name: 'Early warning', contact: 'desk@example.go.jp', ceiling }
  await server.order(secretariat, 'partners.register', wish)
  const issued = await server.order(secretariat, 'partners.issue', { code, version: 1 })
  secret = (issued.data as { secret: string }).secret
})
afterAll(() => server.close())

describe('a ministry’s system without Kafka, at the portal’s own address', () => {
  it('given a record that Korea shares and takes back, then the system reads both, confirms, and Korea sees that it has', async () => {
    const program = stories.program({ title: inEnglish('Pilot') })
    await server.tell(...stories.take())
    await until(async () => (await log()).some(({ subject }) => subject === program.id))

    const definition = audienceChangeOf('critical-minerals', 'program')
    if (!definition) throw new Error('nothing tells of a change of who may see a program')
    stories.tell(definition, program.id, { program }, { audience: ['kr'] })
    const of = { area: 'critical-minerals', entity: 'program', id: program.id, version: 2 }
    const recall = stories.recall({ of, along: [], orderedAt: new Date().toISOString() })
    await server.tell(...stories.take())
    const orders = async () => (await log()).filter(({ type }) => type === 'partner.withdrawal-ordered')
    await until(async () => (await orders()).length === 1)
    // What was read before is read by nobody any more.
    expect((await log()).map(({ subject }) => subject)).not.toContain(program.id)

    const seenBy = async (party: Party) => {
      const list = (await server.ask(await server.signIn(party, 'leadership'), 'recalls.list'))
        .data as RecallList
      return list.items.find(({ id }) => id === recall.id)
    }
    await until(async () => (await seenBy('kr'))?.confirmed === 1)
    expect(await seenBy('kr')).toMatchObject({
      systems: [
        { kind: 'partner', code, name: 'Early warning', owner: 'jp', confirmedAt: null },
        { kind: 'portal' },
      ],
    })
    // The United States learns of no system of another ministry.
    expect((await seenBy('jp'))?.systems.map(({ name }) => name)).toEqual(['Early warning', null])
    expect((await seenBy('us'))?.systems.map(({ kind }) => kind)).toEqual(['portal'])

    const [order] = await orders()
    const confirmation = {
      specversion: '1.0',
      id: 'confirmed-1',
      source: `/partners/${code}`,
      type: withdrawalConfirmed.type,
      audience: 'jp',
      tlp: 'GREEN',
      datacontenttype: 'application/json',
      data: { withdrawal: order?.data.withdrawal.id },
    }
    const answer = await ask('/events', {
      method: 'POST',
      headers: structured,
      body: JSON.stringify(confirmation),
    })
    expect([answer.status, await answer.text()]).toEqual([202, expect.stringContaining('accepted')])
    expect(await seenBy('kr')).toMatchObject({ confirmed: 2 })
  })

  it('given a signed-in person’s cookie, then it opens nothing there; nor does a bearer secret open what people do', async () => {
    const cookie = await server.signIn('jp', 'secretariat')
    const ours = { cookie, origin: 'http://localhost:8080', 'x-trilateral-request': '1' }
    const events = `${server.address}/exchange/v1/events`
    expect((await fetch(events, { headers: ours })).status).toBe(401)
    expect(
      (await fetch(events, { method: 'POST', headers: { ...ours, ...structured }, body: '{}' })).status,
    ).toBe(401)
    const procedure = `${server.address}/trpc/partners.list`
    expect((await fetch(procedure, { headers: { authorization: `Bearer ${secret}` } })).status).toBe(401)
    // What changes something still has to come from our own pages, whatever stands in other headers.
    const foreign = await fetch(`${server.address}/trpc/partners.issue`, {
      method: 'POST',
      headers: { cookie, authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ code, version: 1 }),
    })
    expect(foreign.status).toBe(403)
  })

  it('given a webhook, then its secretariat sees and stops it, its auditors see it, and another ministry none', async () => {
    const body = JSON.stringify({ url: 'http://127.0.0.1:9/in', after: 0 })
    const registered = await ask('/webhook', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect(registered.status).toBe(201)
    const told = (await registered.json()) as { secret: string }
    await ask('/webhook/verify', { method: 'POST' })
    const view = async (cookie: string) => server.ask(cookie, 'webhooks.get', { code })
    const seen = await view(secretariat)
    expect(seen.data as WebhookView).toMatchObject({
      isOffered: true,
      webhook: { url: 'http://127.0.0.1:9/in', state: 'unverified' },
      deliveries: [{ position: null, status: null, why: 'no-connection' }],
    })
    expect(seen.text).not.toContain(told.secret)
    const { data: partner } = await server.ask(secretariat, 'partners.get', { code })
    expect(partner).toMatchObject({
      deeds: expect.arrayContaining([
        expect.objectContaining({
          deed: 'webhook-registered',
          by: 'partner',
          facts: { url: 'http://127.0.0.1:9/in' },
        }),
      ]),
    })
    expect((await view(await server.signIn('jp', 'auditor'))).status).toBe(200)
    expect((await view(await server.signIn('jp', 'official'))).status).toBe(403)
    const other = await server.signIn('us', 'secretariat')
    expect((await view(other)).data).toMatchObject({ webhook: null, deliveries: [] })
    expect((await server.order(other, 'webhooks.pause', { code })).status).toBe(404)
    expect((await server.order(secretariat, 'webhooks.pause', { code })).text).toContain(
      '"webhook-not-verified"',
    )
  })
})
