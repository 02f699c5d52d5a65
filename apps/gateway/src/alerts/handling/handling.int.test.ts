import { randomUUID } from 'node:crypto'
import { PORTAL, type EventOf, type Party } from '@trilateral/contracts'
import { alertHandlingAsked } from '@trilateral/contracts/portal'
import {
  alertAcknowledged,
  alertClosed,
  requestRefused,
  type Alert,
} from '@trilateral/contracts/work-program'
import type { Role } from '@trilateral/service'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenServer, type GivenServer } from '../../testing/given-server.ts'
import { until } from '../../testing/given-gateway.ts'
import { inEnglish, WorkStories } from '../../testing/work-stories.ts'
import type { AlertList, RaisedAlert } from '../views.ts'

const acknowledge = { kind: 'acknowledge' } as const

describe('handling an alert from the portal', () => {
  let server: GivenServer
  let stories: WorkStories
  const cookies = new Map<string, string>()

  beforeAll(async () => {
    server = await givenServer()
    stories = new WorkStories()
    for (const party of ['jp', 'kr', 'us'] as const)
      for (const role of ['leadership', 'official', 'auditor'] as const)
        cookies.set(`${party} ${role}`, await server.signIn(party, role))
  })
  afterAll(() => server.close())

  const as = (party: Party, role: Role = 'leadership') => cookies.get(`${party} ${role}`) ?? ''
  const ask = (cookie: string, alert: string, handling: object = acknowledge, requestId = randomUUID()) =>
    server.order(cookie, 'alerts.ask', { requestId, alert, handling })
  const shown = async (party: Party, { id }: Alert) => {
    const { data } = await server.ask(as(party), 'alerts.list', { limit: 100 })
    return (data as AlertList).items.find((item) => item.id === id)
  }

  /** What the read model has of questions about an alert, whoever may see them. */
  const asked = async ({ id }: Alert) => {
    const { rows } = await server.pool.query<{ id: string; subject: string; topic: string }>(
      `SELECT id, subject, topic FROM live.event WHERE type = $1 AND data -> 'alertHandling' ->> 'alert' = $2`,
      [alertHandlingAsked.type, id],
    )
    return rows
  }
  const askedOnce = async (alert: Alert) => {
    await until(async () => (await asked(alert)).length > 0)
    const [question] = await asked(alert)
    if (!question) throw new Error('nothing was asked')
    return question
  }
  const told = async (alert: Alert) => {
    await server.tell(...stories.take())
    return alert
  }
  const causedBy = <Event extends EventOf<unknown>>(event: Event, cause: string): Event => ({
    ...event,
    causationid: cause,
  })

  it('given a leader who acknowledges an alert, then it is asked of its area and waits, also after the page is loaded again, until the area says so', async () => {
    const alert = await told(stories.alert({}, { originator: 'kr' }))
    const answer = await ask(as('jp'), alert.id)
    expect(answer.status).toBe(200)
    const waiting = { handling: acknowledge, askedBy: { party: 'jp', name: 'A person' }, refusal: null }
    expect(await shown('jp', alert)).toMatchObject({ alert: { status: 'raised' }, asked: waiting })
    const { id: cause, topic } = await askedOnce(alert)
    // Nobody else learns that it was asked.
    expect(topic).toBe('wp.portal.jp')
    expect(await shown('kr', alert)).toMatchObject({ asked: null })
    expect(await shown('jp', alert)).toMatchObject({ asked: waiting })

    const acknowledged: Alert = {
      ...alert,
      status: 'acknowledged',
      acknowledgedBy: { party: 'jp', name: 'A person' },
    }
    const event = stories.tell(alertAcknowledged, alert.id, { alert: acknowledged }, { originator: 'kr' })
    stories.take()
    await server.tell(causedBy(event, cause))
    expect(await shown('jp', alert)).toMatchObject({
      alert: { acknowledgedBy: { party: 'jp', name: 'A person' } },
      asked: null,
    })
    const one = await server.ask(as('jp'), 'alerts.get', { id: alert.id })
    expect(one.data).toMatchObject({ alert: { status: 'acknowledged' }, asked: null } satisfies object)
  })

  it('given the same press sent twice, then it is asked once; another wish under its id is refused', async () => {
    const alert = await told(stories.alert())
    const requestId = randomUUID()
    const first = await ask(as('us', 'official'), alert.id, acknowledge, requestId)
    expect(await ask(as('us', 'official'), alert.id, acknowledge, requestId)).toMatchObject({
      data: first.data,
    })
    const to = { kind: 'assign', to: { party: 'us', name: 'A desk officer' } }
    expect((await ask(as('us', 'official'), alert.id, to, requestId)).text).toContain('request-already-used')
    await askedOnce(alert)
    expect(await asked(alert)).toHaveLength(1)
  })

  it('given that the area refuses, then the asking ministry is told why until the alert changes, and no other is', async () => {
    const alert = await told(stories.alert())
    await ask(as('jp'), alert.id)
    const { id: cause, subject } = await askedOnce(alert)
    const request = {
      ...requestRefused.example.request,
      id: randomUUID(),
      asked: { area: PORTAL, entity: 'alert-handling', id: subject },
      code: 'alert-already-closed',
      facts: {},
    }
    const later = { at: '2026-12-01T09:00:00.000Z' }
    const event = stories.tell(
      requestRefused,
      request.id,
      { request },
      { audience: ['jp'], originator: 'jp', ...later },
    )
    stories.take()
    await server.tell(causedBy(event, cause))
    expect(await shown('jp', alert)).toMatchObject({ asked: { refusal: { code: 'alert-already-closed' } } })
    expect(await shown('us', alert)).toMatchObject({ asked: null })
    const closed: Alert = { ...alert, status: 'closed', closedBecause: inEnglish('Open again') }
    stories.tell(alertClosed, alert.id, { alert: closed }, { at: '2026-12-02T09:00:00.000Z' })
    await told(alert)
    expect(await shown('jp', alert)).toMatchObject({ asked: null })
  })

  it('given an alert that is not shared with them, then they are told what they are told of one that never was, and nothing is asked', async () => {
    const hidden = await told(stories.alert({}, { audience: ['kr', 'us'] }))
    const [one, none] = [await ask(as('jp'), hidden.id), await ask(as('jp'), randomUUID())]
    expect(one.status).toBe(404)
    expect(withoutTrace(one.text)).toBe(withoutTrace(none.text))
    const read = await server.ask(as('jp'), 'alerts.get', { id: hidden.id })
    const unread = await server.ask(as('jp'), 'alerts.get', { id: randomUUID() })
    expect(withoutTrace(read.text)).toBe(withoutTrace(unread.text))
    expect(await asked(hidden)).toEqual([])
    const { rows } = await server.pool.query('SELECT id FROM record WHERE parent = $1', [hidden.id])
    expect(rows).toEqual([])
  })

  it('given an auditor, then nothing is asked: they watch', async () => {
    const alert = await told(stories.alert())
    expect(await ask(as('jp', 'auditor'), alert.id)).toMatchObject({ status: 403 })
    expect(await asked(alert)).toEqual([])
  })

  it('given somebody without a name, then the field is named', async () => {
    const alert = await told(stories.alert())
    const answer = await ask(as('jp'), alert.id, { kind: 'assign', to: { party: 'kr', name: '' } })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('handling.to.name')
  })

  it('given what was asked in the past, then a past day shows nothing as waiting, and a search does not find it', async () => {
    const alert = await told(stories.alert({ title: inEnglish('Quarry at Kamioka flooded') }))
    await ask(as('jp'), alert.id)
    await askedOnce(alert)
    const { data } = await server.ask(as('jp'), 'alerts.list', {
      knownAt: new Date().toISOString(),
      limit: 100,
    })
    const item = (data as AlertList).items.find(({ id }) => id === alert.id)
    expect(item).toMatchObject({ asked: null } satisfies Partial<RaisedAlert>)
    const found = await server.ask(as('jp'), 'search.find', { query: 'Asked in the portal', language: 'en' })
    expect(found.text).not.toContain('alert-handling')
  })
})

const withoutTrace = (text: string) => text.replaceAll(/"traceId":"[^"]*"/g, '')
