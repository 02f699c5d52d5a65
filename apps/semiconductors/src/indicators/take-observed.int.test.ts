import { randomUUID } from 'node:crypto'
import { PORTAL, type Audience, type Party } from '@trilateral/contracts'
import { indicatorObserved, type ObservedIndicator } from '@trilateral/contracts/partner'
import { partnerReportReceived } from '@trilateral/contracts/portal'
import { newEvent } from '@trilateral/journal'
import { alertRecord, workProgramDesk } from '@trilateral/work-program'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, MOMENT, type GivenDatabase } from '../given-database.ts'
import { givenForm, givenMonths, officialOf } from './given.ts'
import { indicatorRecord } from './indicator-record.ts'
import { recordIndicator, recordObservations } from './register.ts'
import { takeObservedValues } from './take-observed.ts'

const now = () => MOMENT
const area = 'semiconductors'

describe('values that ministries’ systems report', () => {
  let database: GivenDatabase
  let heed: ReturnType<typeof takeObservedValues>

  beforeAll(async () => {
    database = await givenDatabase()
    const { records } = database
    heed = takeObservedValues({ records, workProgram: workProgramDesk({ records, now, area }), now, area })
  })
  afterAll(() => database.close())

  /** One of Korea's, with three months beyond 16 weeks out of four needed. */
  const givenKorean = async (audience: Audience = ['jp', 'kr', 'us']) => {
    const parts = { records: database.records, now }
    const set = await recordIndicator(parts, officialOf('kr'), givenForm({ audience: [...audience] }))
    if (!set.ok) throw new Error(set.refusal.code)
    const { id } = set.value
    const said = givenMonths([12, 17, 18])
    await recordObservations(parts, officialOf('kr'), { requestId: randomUUID(), id, said })
    return id
  }

  const report = (value: Partial<ObservedIndicator>, given: { owner?: Party; area?: string } = {}) => {
    const { owner = 'kr' } = given
    const id = randomUUID()
    const partnerReport = {
      ...partnerReportReceived.example.partnerReport,
      id,
      owner,
      partner: `${owner}-statistics`,
      area: given.area ?? area,
      report: {
        kind: 'indicator-value' as const,
        value: {
          ...indicatorObserved.example,
          period: '2026-04',
          releasedOn: '2026-05-14',
          value: 19,
          ...value,
        },
      },
    }
    return newEvent(partnerReportReceived, {
      area: PORTAL,
      subject: id,
      sequence: 1,
      audience: ['jp', 'kr', 'us'],
      originator: owner,
      tlp: 'GREEN',
      data: { partnerReport },
      now,
    })
  }
  const indicatorOf = (party: Party, id: string) => database.records.one(party, indicatorRecord, id)

  it('given one value, twice, then it stands once, says what it follows from, and raises the alert that is due', async () => {
    const id = await givenKorean()
    const reported = report({ indicator: id })
    expect(await heed(reported)).toMatchObject({ ok: true, value: { id, version: 3 } })
    expect(await heed(reported)).toMatchObject({ ok: true, value: { id, version: 3 } })
    const kept = await indicatorOf('us', id)
    expect(kept?.state.observations.at(-1)).toMatchObject({ period: '2026-04', value: 19 })
    const { rows } = await database.owner.query<{ cause: string; by: string }>(
      `SELECT headers::json ->> 'ce_causationid' AS cause, by_name AS by FROM journal.outbox
       JOIN record_version ON record_version.id::text = subject AND version = sequence WHERE subject = $1 AND sequence = 3`,
      [id],
    )
    expect(rows).toEqual([{ cause: reported.id, by: 'System kr-statistics' }])
    const [crossing] = kept?.state.crossings ?? []
    expect(await database.records.one('jp', alertRecord, crossing?.alert ?? '')).toMatchObject({
      originator: 'kr',
      state: { status: 'raised' },
    })
  })

  it('given an indicator of another ministry, or one that nobody set up, then the field says which', async () => {
    const id = await givenKorean()
    expect(await heed(report({ indicator: id }, { owner: 'us' }))).toMatchObject({
      refusal: { code: 'not-the-originator', field: 'indicator', facts: { originator: 'kr' } },
    })
    const hidden = await givenKorean(['kr'])
    const [unseen, never] = [hidden, randomUUID()].map((each) =>
      heed(report({ indicator: each }, { owner: 'us' })),
    )
    expect(await unseen).toMatchObject({ refusal: { code: 'indicator-not-found', field: 'indicator' } })
    expect(await unseen).toEqual(await never)
  })

  it('given what is for another area, or no value, then it is not heeded', async () => {
    expect(await heed(report({}, { area: 'critical-minerals' }))).toBeNull()
    const { partnerReport } = partnerReportReceived.example
    const disruption = { ...report({}), data: { partnerReport: { ...partnerReport, area } } }
    expect(await heed(disruption)).toBeNull()
  })
})
