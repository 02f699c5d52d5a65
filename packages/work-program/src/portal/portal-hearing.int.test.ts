import { randomUUID } from 'node:crypto'
import { openBus, type EventBus } from '@trilateral/bus'
import { decode, encode, PORTAL, topicOf, topicsOf, type EventOf, type Party } from '@trilateral/contracts'
import { disruptionReported, type ReportedDisruption } from '@trilateral/contracts/partner'
import { alertHandlingAsked, partnerReportReceived, type Handling } from '@trilateral/contracts/portal'
import { requestRefused } from '@trilateral/contracts/work-program'
import { failedEventsConsole, type FailedEventsConsole } from '@trilateral/failed-events'
import { applyMigrations, journalMigrations, newEvent } from '@trilateral/journal'
import {
  closeRecordClients,
  recordClients,
  recordMigrations,
  recordStore,
  type RecordClients,
  type RecordStore,
} from '@trilateral/records'
import { createHealth, createLogger, createMetrics, partyPools, type PartyPools } from '@trilateral/service'
import { freshDatabase, type FreshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { officialOf, receiptOf, sharing } from '../desk/given-desk.ts'
import { workProgramDesk, type WorkProgramDesk } from '../desk/work-program-desk.ts'
import type { RaiseAlertInput } from '../inputs/risks-and-alerts.ts'
import { alertRecord, noticeRecord, requestRecord } from '../kept/definitions.ts'
import { workProgramMigrations } from '../migrations.ts'
import { evidence, inEnglish } from '../rules/given.ts'
import { portalHearing, type PortalHearing } from './portal-hearing.ts'

const AREA = 'critical-minerals'
const logger = createLogger({ name: 'test', level: 'silent' })
const now = () => new Date()
const leader = { party: 'jp', name: 'A director-general' } as const
const acknowledge: Handling = { kind: 'acknowledge' }

/** As the session knows them. */
const officialAt = (party: Party) => ({ ...officialOf(party), roles: ['official'] as const })

const draft = (audience: string): RaiseAlertInput => ({
  kind: 'signal',
  title: inEnglish('A port is closed'),
  evidence: [evidence],
  commitments: [],
  programs: [],
  about: null,
  likelihood: null,
  impact: null,
  confidence: null,
  basis: 'team-set',
  ...sharing(audience),
})

describe('an area that hears the portal', () => {
  let database: FreshDatabase
  let clients: RecordClients
  let records: RecordStore
  let desk: WorkProgramDesk
  let bus: EventBus
  let owner: Client
  let part: PortalHearing
  let pools: PartyPools
  let failedEvents: FailedEventsConsole
  let publish: (event: EventOf<unknown>, value?: string) => Promise<void>

  const start = () => {
    part = portalHearing({ area: AREA, connectionString: database.serviceUrl, records, bus, logger, now })
    failedEvents = failedEventsConsole({ pools, readers: [part.reader] })
    part.watch(createHealth({ keep: 0 }), createMetrics({ name: 'test' }))
    part.start?.({ fatal: (reason) => expect(reason).toBeUndefined() })
  }
  /** A process whose reader forgot everything: each event comes once more. */
  const hearAllAgain = async () => {
    await part.stop?.()
    await owner.query('TRUNCATE heard_portal.checkpoint, heard_portal.subject, heard_portal.seen')
    start()
    await expect.poll(() => part.reading('jp').state, { timeout: 5000 }).toBe('live')
  }

  beforeAll(async () => {
    database = await freshDatabase('portal_hearing')
    await applyMigrations(database.ownerUrl, [journalMigrations, recordMigrations, ...workProgramMigrations])
    clients = recordClients(database.serviceUrl)
    records = recordStore({ clients, area: AREA, now })
    desk = workProgramDesk({ records, area: AREA, now })
    owner = new Client({ connectionString: database.ownerUrl })
    await owner.connect()
    bus = await openBus({ kind: 'memory' })
    await bus.ensureTopics(topicsOf(PORTAL).map((name) => ({ name, partitions: 3 })))
    const publisher = await bus.openPublisher()
    publish = (event, value) =>
      publisher.publish([
        {
          topic: topicOf(PORTAL, event.audience),
          ...encode(event),
          ...(value === undefined ? {} : { value }),
        },
      ])
    pools = partyPools(database.serviceUrl, { logger, max: 2 })
    start()
  })
  afterAll(async () => {
    await part.stop?.()
    await bus.close()
    await pools.closeAll()
    await closeRecordClients(clients)
    await owner.end()
    await database.drop()
  })

  /** An alert of Korea's. */
  const givenAlert = async (audience: string) => {
    const receipt = receiptOf(await desk.alert.raise(officialOf('kr'), draft(audience)))
    return receipt.id
  }

  const ask = (
    alert: string,
    handling: Handling,
    given: { area?: string; party?: Party; name?: string } = {},
  ) => {
    const { area = AREA, party = leader.party, name = leader.name } = given
    const id = randomUUID()
    const alertHandling = { id, area, alert, handling, askedBy: { party, name } }
    return newEvent(alertHandlingAsked, {
      area: PORTAL,
      subject: id,
      sequence: 1,
      audience: [party],
      originator: party,
      tlp: 'AMBER+STRICT',
      data: { alertHandling },
      now,
    })
  }
  const alertOf = async (party: Party, id: string) => (await records.one(party, alertRecord, id))?.state
  const refusals = (party: Party, { subject }: EventOf<unknown>) =>
    records.all(party, requestRecord, { parent: subject })

  /** Every event that the area has written about a record. */
  const told = async (subject: string) => {
    const { rows } = await owner.query<{ topic: string; key: string; headers: string; value: string }>(
      'SELECT topic, key, headers, value FROM journal.outbox WHERE subject = $1 ORDER BY sequence',
      [subject],
    )
    return rows.map(({ topic, key, headers, value }) => {
      const read = decode({
        key: Buffer.from(key),
        value: Buffer.from(value),
        headers: Object.fromEntries(Object.entries(JSON.parse(headers) as Record<string, string>)),
      })
      if (!read.ok) throw new Error(read.refusal.code)
      return { topic, event: read.value }
    })
  }

  it('given a leader of another ministry who acknowledges an alert, then it names them, and its event names what was asked', async () => {
    const alert = await givenAlert('jp-kr-us')
    const asked = ask(alert, acknowledge)
    await publish(asked)
    await expect
      .poll(() => alertOf('us', alert))
      .toMatchObject({ status: 'acknowledged', acknowledgedBy: leader })
    const [, { topic, event } = {}] = await told(alert)
    expect(topic).toBe('wp.critical-minerals.jp-kr-us')
    expect(event).toMatchObject({ originator: 'kr', sequence: 2, causationid: asked.id })
    expect(await refusals('jp', asked)).toEqual([])
  })

  it('given the same question twice, and a process that hears all of it again, then it is answered once', async () => {
    const alert = await givenAlert('jp-kr')
    const asked = ask(alert, { kind: 'assign', to: { party: 'kr', name: 'A desk officer' } })
    await publish(asked)
    await expect.poll(() => alertOf('jp', alert)).toMatchObject({ assignedTo: { name: 'A desk officer' } })
    await publish(asked)
    await hearAllAgain()
    expect(await told(alert)).toHaveLength(2)
    expect(await refusals('jp', asked)).toEqual([])
  })

  it('given an alert that is closed, then the asking ministry alone is told why not', async () => {
    const alert = await givenAlert('jp-kr-us')
    const because = inEnglish('The port is open again')
    receiptOf(
      await desk.alert.close(officialOf('kr'), {
        requestId: randomUUID(),
        id: alert,
        expectedVersion: 1,
        because,
      }),
    )
    const asked = ask(alert, acknowledge)
    await publish(asked)
    await expect
      .poll(() => refusals('jp', asked))
      .toMatchObject([
        {
          originator: 'jp',
          audience: ['jp'],
          state: {
            asked: { area: 'portal', entity: 'alert-handling', id: asked.subject },
            code: 'alert-already-closed',
          },
        },
      ])
    const [refusal] = await refusals('jp', asked)
    expect(await told(refusal?.id ?? '')).toMatchObject([
      { topic: 'wp.critical-minerals.jp', event: { type: requestRefused.type, causationid: asked.id } },
    ])
    for (const party of ['kr', 'us'] as const) expect(await refusals(party, asked)).toEqual([])
  })

  it('given an alert that is not shared with them, then they are told word for word what they are told of one that never was', async () => {
    const hidden = await givenAlert('kr-us')
    const asks = [hidden, randomUUID()].flatMap((alert) => [
      ask(alert, acknowledge),
      ask(alert, { kind: 'assign', to: { party: 'kr', name: 'A desk officer' } }),
    ])
    for (const asked of asks) await publish(asked)
    const answers = []
    for (const asked of asks) {
      await expect.poll(() => refusals('jp', asked)).toHaveLength(1)
      const [answer] = await refusals('jp', asked)
      const { code, field, facts } = answer?.state ?? {}
      answers.push({ code, field, facts, audience: answer?.audience, tlp: answer?.tlp })
    }
    const [first] = answers
    for (const answer of answers) expect(answer).toEqual(first)
    expect(first).toMatchObject({ code: 'alert-not-found', audience: ['jp'] })
    expect(await told(hidden)).toHaveLength(1)
    expect(await alertOf('kr', hidden)).toMatchObject({ status: 'raised' })
  })

  it('given a question for another area, then this one does nothing', async () => {
    const alert = await givenAlert('jp-kr-us')
    const elsewhere = ask(alert, acknowledge, { area: 'semiconductors' })
    await publish(elsewhere)
    const here = ask(alert, acknowledge, { party: 'us', name: 'An under secretary' })
    await publish(here)
    await expect.poll(() => alertOf('jp', alert)).toMatchObject({ acknowledgedBy: { party: 'us' } })
    expect(await refusals('jp', elsewhere)).toEqual([])
  })

  it('given a "no" that was told and events that come again, then it stays "no"', async () => {
    const alert = randomUUID()
    const asked = ask(alert, acknowledge)
    await publish(asked)
    await expect.poll(() => refusals('jp', asked)).toHaveLength(1)
    // Raised only now, under the very id.
    receiptOf(await desk.alert.raise(officialOf('jp'), draft('jp'), alert))
    await hearAllAgain()
    expect(await alertOf('jp', alert)).toMatchObject({ status: 'raised' })
  })

  /** Korea's early-warning system reports something. */
  const report = (changes: Partial<ReportedDisruption>, audience: readonly Party[] = ['jp', 'kr', 'us']) => {
    const id = randomUUID()
    const disruption = { ...disruptionReported.example, area: AREA, ...changes }
    const partnerReport = {
      ...partnerReportReceived.example.partnerReport,
      id,
      area: disruption.area,
      report: { kind: 'disruption' as const, disruption },
    }
    return newEvent(partnerReportReceived, {
      area: PORTAL,
      subject: id,
      sequence: 1,
      audience,
      originator: 'kr',
      tlp: 'AMBER',
      data: { partnerReport },
      now,
    })
  }
  const noticesOf = async (party: Party, title: string) =>
    (await records.all(party, noticeRecord)).filter(({ state }) => state.title.en?.text === title)

  it('given what a ministry’s system reported, then it is a notice of that ministry, told to whom the system named, once', async () => {
    const title = 'Gallium deliveries stopped'
    const reported = report({ title })
    await publish(reported)
    await expect.poll(() => noticesOf('us', title)).toHaveLength(1)
    await hearAllAgain()
    const [notice, ...more] = await noticesOf('us', title)
    expect(more).toEqual([])
    expect(notice).toMatchObject({
      originator: 'kr',
      audience: ['jp', 'kr', 'us'],
      tlp: 'AMBER',
      state: { state: 'issued' },
    })
    expect(await told(notice?.id ?? '')).toMatchObject([
      {
        topic: 'wp.critical-minerals.jp-kr-us',
        event: { type: 'work-program.notice-issued', causationid: reported.id },
      },
    ])
  })

  it('given a report for its own ministry, then no other learns of it; for another area, then nothing is noted here', async () => {
    const [own, elsewhere] = ['Germanium, for Korea', 'Germanium, for chips']
    await publish(report({ title: elsewhere, area: 'semiconductors' }))
    await publish(report({ title: own }, ['kr']))
    await expect.poll(() => noticesOf('kr', own)).toMatchObject([{ state: { state: 'draft' } }])
    for (const party of ['jp', 'us'] as const) expect(await noticesOf(party, own)).toEqual([])
    expect(await noticesOf('kr', elsewhere)).toEqual([])
  })

  it('given a report that the rules refuse, then it is answered with the field of the report', async () => {
    const reported = report({ title: 'Too early', since: '2199-01-01' })
    await publish(reported)
    await expect
      .poll(() => refusals('kr', reported))
      .toMatchObject([
        {
          // Others saw the report; what the answer goes by is not theirs.
          audience: ['kr'],
          state: { asked: { entity: 'partner-report' }, code: 'day-still-to-come', field: 'since' },
        },
      ])
    expect(await noticesOf('kr', 'Too early')).toEqual([])
  })

  it('given a question that cannot be read, then its ministry alone finds it among failed events, and a person’s correction answers it', async () => {
    const alert = await givenAlert('jp-kr-us')
    const asked = ask(alert, acknowledge)
    await publish(asked, '{"alertHandling":')
    const seenBy = async (party: Party) => (await failedEvents.list(officialAt(party))).open
    await expect.poll(() => seenBy('jp')).toMatchObject([{ reader: 'portal', subject: asked.subject }])
    for (const party of ['kr', 'us'] as const) expect(await seenBy(party)).toEqual([])
    const [letter] = await seenBy('jp')
    const wish = { reader: 'portal', id: letter?.id ?? '', because: 'Cut off on its way', data: asked.data }
    expect(await failedEvents.correct(officialAt('kr'), wish)).toMatchObject({ ok: false })
    expect(await failedEvents.correct(officialAt('jp'), wish)).toMatchObject({ ok: true })
    expect(await alertOf('us', alert)).toMatchObject({ status: 'acknowledged', acknowledgedBy: leader })
    expect(await seenBy('jp')).toEqual([])
  })
})
