import { randomUUID } from 'node:crypto'
import type { Party } from '@trilateral/contracts'
import { alertRecord, workProgramDesk } from '@trilateral/work-program'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordChipInput } from '../chip-inputs/register.ts'
import { givenForm as givenInputForm } from '../chip-inputs/given.ts'
import { givenDatabase, MOMENT, type GivenDatabase } from '../given-database.ts'
import type { RecordInput } from './commands.ts'
import { csvOf, givenCsv, givenForm, givenMonths, officialOf, yes } from './given.ts'
import { keepValues, previewValues } from './import-values.ts'
import { indicatorRecord } from './indicator-record.ts'
import { amendIndicator, recordIndicator } from './register.ts'
import { settleAlerts, settleAllAlerts } from './settle-alerts.ts'
import { pageOf } from './views.ts'

let db: GivenDatabase
const parts = () => ({ records: db.records, now: () => MOMENT })
const desk = () => workProgramDesk({ ...parts(), area: 'semiconductors' })
const alertParts = () => ({ records: db.records, workProgram: desk() })

beforeAll(async () => {
  db = await givenDatabase()
})
afterAll(() => db.close())

const set = async (changes: Partial<RecordInput> = {}) =>
  yes(await recordIndicator(parts(), officialOf('kr'), givenForm(changes))).id
const kept = async (id: string, party: Party = 'kr') => {
  const found = await db.records.one(party, indicatorRecord, id)
  if (!found) throw new Error(`${party} does not see it`)
  return found
}
const file = (id: string, csv: string) => ({
  id,
  name: 'values.csv',
  content: Buffer.from(csv).toString('base64'),
})
const preview = async (id: string, csv: string) =>
  yes(await previewValues(parts(), officialOf('kr'), file(id, csv)))
const keep = async (id: string, csv: string, by: Party = 'kr') => {
  const { sha256, version } = await preview(id, csv)
  const input = { ...file(id, csv), requestId: randomUUID(), expectedVersion: version, sha256 }
  return keepValues(parts(), officialOf(by), input)
}
const keepAndSettle = async (id: string, csv: string) => {
  yes(await keep(id, csv))
  expect(await settleAlerts(alertParts(), await kept(id))).toEqual([])
}
const alertsOf = async (id: string, party: Party = 'kr') =>
  (await db.records.all(party, alertRecord)).filter(({ state }) => state.about?.id === id)
const eventsOf = async (id: string) => {
  const { rows } = await db.owner.query<{ type: string; topic: string }>(
    `SELECT change AS type, topic FROM record_version JOIN journal.outbox ON subject = record_version.id::text AND sequence = version
     WHERE record_version.id = $1::uuid ORDER BY version`,
    [id],
  )
  return rows
}

describe('given a file of values', () => {
  it('when it is previewed, then nothing is kept; when it is kept, then it stands with one event', async () => {
    const id = await set()
    const csv = csvOf(givenMonths([12, 13, null]))
    expect(await preview(id, csv)).toMatchObject({ added: 3, refused: 0, version: 1 })
    expect((await kept(id)).version).toBe(1)
    yes(await keep(id, csv))
    expect((await kept(id)).state.observations).toEqual(givenMonths([12, 13, null]))
    const topic = 'wp.semiconductors.jp-kr-us'
    expect(await eventsOf(id)).toEqual([
      { type: 'semiconductors.indicator-recorded', topic },
      { type: 'semiconductors.indicator-values-recorded', topic },
    ])
  })

  it('when one line is refused, then none is kept', async () => {
    const id = await set()
    const csv = givenCsv('2026-01,12,weeks,2026-02-14,', '2026-02,12,days,2026-03-14,')
    expect(await keep(id, csv)).toMatchObject({
      refusal: { code: 'file-with-refused-rows', facts: { refused: 1 } },
    })
    expect((await kept(id)).version).toBe(1)
  })

  it('when it comes once more, then it brings nothing and nothing is written', async () => {
    const id = await set()
    const csv = csvOf(givenMonths([12, 13]))
    yes(await keep(id, csv))
    expect(await keep(id, csv)).toMatchObject({ refusal: { code: 'file-brings-nothing-new' } })
    expect(await eventsOf(id)).toHaveLength(2)
  })

  it('when the same wish is sent twice at once, then it is kept once', async () => {
    const id = await set()
    const csv = csvOf(givenMonths([12, 13]))
    const { sha256, version } = await preview(id, csv)
    const wish = { ...file(id, csv), requestId: randomUUID(), expectedVersion: version, sha256 }
    const answers = await Promise.all([0, 1].map(() => keepValues(parts(), officialOf('kr'), wish)))
    expect(answers.map((answer) => yes(answer))).toEqual([
      { id, version: 2 },
      { id, version: 2 },
    ])
  })

  it('when another file comes with its preview, or a colleague was quicker, then it is refused', async () => {
    const id = await set()
    const csv = csvOf(givenMonths([12]))
    const { sha256, version } = await preview(id, csv)
    const wish = { requestId: randomUUID(), expectedVersion: version, sha256 }
    const other = { ...file(id, csvOf(givenMonths([13]))), ...wish }
    expect(await keepValues(parts(), officialOf('kr'), other)).toMatchObject({
      refusal: { code: 'file-not-the-one-previewed' },
    })
    yes(await keep(id, csvOf(givenMonths([11]))))
    expect(await keepValues(parts(), officialOf('kr'), { ...file(id, csv), ...wish })).toMatchObject({
      refusal: { code: 'changed-meanwhile', facts: { version: 2 } },
    })
  })
})

describe('given a revised file', () => {
  it('then both vintages stand, and each day sees what was known on it', async () => {
    const id = await set()
    yes(await keep(id, csvOf(givenMonths([12, 13]))))
    yes(await keep(id, givenCsv('2026-01,12.5,weeks,2026-04-14,', '2026-02,,weeks,2026-04-14,withdrawn')))
    const on = async (day: string) =>
      pageOf(await kept(id), day, 'kr')
        .known.slice(0, 2)
        .map(({ state, value }) => value ?? state)
    expect(await on('2026-02-20')).toEqual([12])
    expect(await on('2026-04-13')).toEqual([12, 13])
    expect(await on('2026-04-14')).toEqual([12.5, 'missing'])
  })
})

describe('given values beyond a threshold in three of four months', () => {
  const beyond = csvOf(givenMonths([12, 17, 15, 17, 18]))

  it('then the ministry’s own watch raises one alert, of which all readers of the indicator hear', async () => {
    const id = await set()
    await keepAndSettle(id, beyond)
    const [alert, ...more] = await alertsOf(id, 'jp')
    expect(more).toEqual([])
    expect(alert).toMatchObject({
      originator: 'kr',
      audience: ['jp', 'kr', 'us'],
      state: {
        kind: 'signal',
        status: 'raised',
        basis: 'illustrative',
        commitments: ['semiconductors-1'],
        title: { en: { text: 'Warning: Lead time of wafers above 16 weeks (as of 2026-05)' } },
        evidence: [
          {
            title: {
              en: {
                text: 'At least 3 of the last 4 periods beyond the level: 2026-02: 17 weeks, 2026-03: 15 weeks, 2026-04: 17 weeks, 2026-05: 18 weeks',
              },
            },
          },
        ],
      },
    })
  })

  it('when it is looked at again, values are revised or the service starts anew, then there is still one', async () => {
    const id = await set()
    await keepAndSettle(id, beyond)
    await keepAndSettle(id, givenCsv('2026-03,17.5,weeks,2026-07-01,'))
    await settleAllAlerts(alertParts(), ['kr', 'jp', 'us'])
    expect(await alertsOf(id)).toHaveLength(1)
  })

  it('when the service stopped between the values and their alert, then its next start makes up for it', async () => {
    const id = await set()
    yes(await keep(id, beyond))
    expect(await alertsOf(id)).toEqual([])
    expect(await settleAllAlerts(alertParts(), ['kr'])).toEqual([])
    expect(await alertsOf(id)).toHaveLength(1)
  })

  it('when they come back, then the alert says that it cleared; an official’s own closing stays', async () => {
    const back = csvOf(givenMonths([12, 17, 15, 17, 18, 13, 12, 11]))
    const [left, closed] = [await set(), await set()]
    await keepAndSettle(left, beyond)
    await keepAndSettle(closed, beyond)
    const [before] = await alertsOf(closed)
    if (!before) throw new Error('no alert')
    const because = { en: { text: 'Seen', state: 'source' as const } }
    yes(
      await desk().alert.close(officialOf('kr'), {
        requestId: randomUUID(),
        id: before.id,
        expectedVersion: before.version,
        because,
      }),
    )
    await keepAndSettle(closed, back)
    await keepAndSettle(left, back)
    expect((await alertsOf(closed)).map(({ state }) => state.closedBecause)).toEqual([because])
    expect((await alertsOf(left)).map(({ state }) => [state.status, state.closedBecause?.en?.text])).toEqual([
      ['closed', 'Cleared by itself: the values came back within the level (as of 2026-08).'],
    ])
  })
})

describe('given an indicator that is not shared with a ministry', () => {
  it('then neither it nor its alert is there for it, and its events are on another topic', async () => {
    const id = await set({ audience: ['jp', 'kr'] })
    await keepAndSettle(id, csvOf(givenMonths([17, 17, 17])))
    expect(await db.records.one('us', indicatorRecord, id)).toBeNull()
    expect(await alertsOf(id, 'us')).toEqual([])
    expect(await alertsOf(id, 'jp')).toHaveLength(1)
    expect(new Set((await eventsOf(id)).map(({ topic }) => topic))).toEqual(
      new Set(['wp.semiconductors.jp-kr']),
    )
    expect(await previewValues(parts(), officialOf('us'), file(id, csvOf(givenMonths([1]))))).toMatchObject({
      refusal: { code: 'indicator-not-found' },
    })
  })

  it('then a reader of another ministry neither imports nor amends, and is told whose it is', async () => {
    const id = await set()
    const csv = csvOf(givenMonths([12]))
    expect(await previewValues(parts(), officialOf('jp'), file(id, csv))).toMatchObject({
      refusal: { code: 'not-the-originator', facts: { originator: 'kr' } },
    })
    expect(await keep(id, csv, 'jp')).toMatchObject({ refusal: { code: 'not-the-originator' } })
    const { audience: _audience, tlp: _tlp, ...draft } = givenForm({ country: 'JP' })
    expect(
      await amendIndicator(parts(), officialOf('jp'), { ...draft, id, expectedVersion: 1 }),
    ).toMatchObject({ refusal: { code: 'not-the-originator' } })
  })

  it('then an input that its official does not see is refused as if it were not there', async () => {
    const input = yes(await recordChipInput(parts(), officialOf('us'), givenInputForm({ audience: ['us'] })))
    expect(
      await recordIndicator(parts(), officialOf('kr'), givenForm({ chipInputs: [input.id] })),
    ).toMatchObject({ refusal: { code: 'chip-input-not-found', field: 'chipInputs' } })
  })
})
