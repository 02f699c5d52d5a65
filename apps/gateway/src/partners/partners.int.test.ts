import { examplePartnerEvent, disruptionReported } from '@trilateral/contracts/partner'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../testing/given-gateway.ts'
import { givenServer, type GivenServer } from '../testing/given-server.ts'
import { MeasureStory } from '../testing/measure-story.ts'
import type { PartnerDetail, PartnerLine } from './views.ts'

const code = 'kr-early-warning'
const wish = {
  code,
  name: 'Early warning of supply chains',
  contact: 'supply@example.go.kr',
  ceiling: { tlp: 'AMBER', audiences: ['kr', 'jp-kr-us'], eventTypes: ['*'] },
}
let server: GivenServer
let secretariat: string
beforeAll(async () => {
  server = await givenServer()
  secretariat = await server.signIn('kr', 'secretariat')
})
afterAll(() => server.close())

const detail = async (who = secretariat) =>
  (await server.ask(who, 'partners.get', { code })).data as PartnerDetail

describe('a ministry’s systems in the portal', () => {
  it('are registered by its secretariat alone, and mistakes are told at their field', async () => {
    for (const role of ['official', 'leadership', 'auditor'] as const) {
      const answer = await server.order(await server.signIn('kr', role), 'partners.register', wish)
      expect(answer.status).toBe(403)
    }
    const wrong = await server.order(secretariat, 'partners.register', { ...wish, contact: 'nobody' })
    expect(wrong.text).toContain('"contact-not-an-address"')
    expect(wrong.text).toContain('"field":"contact"')
    expect((await server.order(secretariat, 'partners.register', wish)).data).toEqual({ code })
    const twice = await server.order(secretariat, 'partners.register', wish)
    expect([twice.status, twice.text]).toEqual([409, expect.stringContaining('"partner-code-taken"')])
  })

  it('are seen by its auditors, and by nobody of another ministry', async () => {
    const lines = (await server.ask(await server.signIn('kr', 'auditor'), 'partners.list'))
      .data as PartnerLine[]
    expect(lines.map((line) => line.code)).toEqual([code])
    const others = await server.signIn('us', 'secretariat')
    expect((await server.ask(others, 'partners.list')).data).toEqual([])
    expect((await server.ask(others, 'partners.get', { code })).status).toBe(404)
    expect((await server.ask(await server.signIn('kr', 'leadership'), 'partners.list')).status).toBe(403)
  })

  it('get credentials that are told once', async () => {
    const { version } = await detail()
    const answer = await server.order(secretariat, 'partners.issue', { code, version })
    const { secret, ways } = answer.data as { secret: string; ways: unknown }
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(ways).toMatchObject({ kafka: null, http: 'http://localhost:8080/exchange/v1/events' })
    const again = await server.ask(secretariat, 'partners.get', { code })
    expect(again.text).not.toContain(secret)
    expect((again.data as PartnerDetail).credentialsSince).not.toBeNull()
    const stale = await server.order(secretariat, 'partners.issue', { code, version })
    expect([stale.status, stale.text]).toEqual([409, expect.stringContaining('"partner-changed-meanwhile"')])
  })

  it('are sent what their ministry may see, and what is refused of them is told in plain words with its place', async () => {
    await server.tell(new MeasureStory('46/2024').recorded({ audience: ['jp', 'kr', 'us'] }))
    await until(async () => (await detail()).log.sent === 1)
    const { data, ...event } = examplePartnerEvent(disruptionReported)
    const goods = [{ name: 'Gallium', tariffLine: { schedule: 'HS', code: '8112.92' } }]
    const publisher = await server.bus.openPublisher()
    await publisher.publish([
      {
        topic: `partner.${code}.in`,
        key: 'k',
        headers: { 'content-type': 'application/cloudevents+json' },
        value: JSON.stringify({ ...event, data: { ...Object(data), goods } }),
      },
      {
        topic: `partner.${code}.in`,
        key: 'k',
        headers: { 'content-type': 'application/cloudevents+json' },
        value: JSON.stringify({ ...event, id: 'good', audience: 'kr', data }),
      },
    ])
    await publisher.close()
    await until(async () => (await detail()).refusalLines.length === 1)
    const [refusal] = (await detail()).refusalLines
    expect(refusal).toMatchObject({
      channel: 'kafka',
      offset: '0',
      eventId: 'ew-2026-11-24-0007',
      field: 'goods[0].tariffLine',
      isQuarantined: false,
    })
    expect(refusal?.sentence.en).toContain('8112.92 does not separate gallium from germanium')
  })

  it('given a report is taken, then the portal tells its area, once', async () => {
    await until(async () => {
      const { rows } = await server.pool.query(
        `SELECT data FROM live.event WHERE type = 'portal.partner-report-received'`,
      )
      return rows.length === 1 && rows[0].data.partnerReport.eventId === 'good'
    })
  })

  it('are suspended with a reason, which stands in the record of who did what', async () => {
    const { version } = await detail()
    const none = await server.order(secretariat, 'partners.suspend', { code, version, because: ' ' })
    expect(none.text).toContain('"reason-missing"')
    await server.order(secretariat, 'partners.suspend', { code, version, because: 'Its disk was stolen' })
    const suspended = await detail()
    expect(suspended).toMatchObject({
      state: 'suspended',
      because: 'Its disk was stolen',
      credentialsSince: null,
    })
    expect(suspended.deeds.map(({ deed }) => deed)).toEqual(['suspended', 'credentials-issued', 'registered'])
  })
})
