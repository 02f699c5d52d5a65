import { alertRecord, workProgramDesk } from '@trilateral/work-program'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, MOMENT, type GivenDatabase } from '../../given-database.ts'
import { indicatorRecord } from '../../indicators/indicator-record.ts'
import { byUnusual, summaryOf } from '../../indicators/views.ts'
import { demonstrationIndicators } from './demonstration-indicators.ts'
import { openIndicators, type OpenedIndicators } from './open-indicators.ts'

let db: GivenDatabase
let opened: readonly OpenedIndicators[]

const now = () => MOMENT
const parts = () => ({
  records: db.records,
  now,
  workProgram: workProgramDesk({ records: db.records, now, area: 'semiconductors' }),
})

beforeAll(async () => {
  db = await givenDatabase()
  opened = [await openIndicators(parts()), await openIndicators(parts())]
})
afterAll(() => db.close())

const seen = async () =>
  (await db.records.all('jp', indicatorRecord)).map((kept) => summaryOf(kept, '2026-11-24', 'jp'))

describe('the indicators that a demonstration opens with', () => {
  it('stand once, however often it starts, and every one says that it is made up', async () => {
    expect(opened).toEqual([0, 1].map(() => ({ standing: demonstrationIndicators.length, left: [] })))
    const all = await seen()
    expect(all).toHaveLength(demonstrationIndicators.length)
    expect(
      all.every(({ illustrative, title }) => illustrative && title.en?.text.startsWith('Example:')),
    ).toBe(true)
    expect(await db.records.all('us', indicatorRecord)).toHaveLength(demonstrationIndicators.length - 1)
  })

  it('show a revision, a missing value, a late one, a crossing with its alert, and too little history', async () => {
    const all = await seen()
    const of = (words: string) => {
      const found = all.find(({ title }) => title.en?.text.includes(words))
      if (!found) throw new Error(words)
      return found
    }
    expect(of('wafers').standing).toEqual({ level: 'warning', since: '2026-10' })
    expect(of('shipments').next).toMatchObject({ period: '2026-09', daysLate: 35 })
    expect(of('utilisation').spark.filter(({ value }) => value === null)).toEqual([
      { period: '2025-Q2', value: null },
    ])
    expect(of('noble gases').newest).toMatchObject({ value: 48 })
    expect(of('substrates').unusual).toMatchObject({ known: false, history: 5 })
    const alerts = await db.records.all('jp', alertRecord)
    expect(new Set(alerts.map(({ state }) => state.title.en?.text))).toEqual(
      new Set([
        'Warning: Example: lead time of 300 mm wafers above 16 weeks (as of 2026-10)',
        'Watch: Example: lead time of 300 mm wafers above 14 weeks (as of 2026-07)',
      ]),
    )
  })

  it('are ranked by how unusual the newest value is: the week in which a price jumped comes first', async () => {
    const [first, ...others] = byUnusual(await seen())
    expect(first?.title.en?.text).toContain('gallium')
    expect(first?.unusual).toMatchObject({ known: true, held: 51 })
    expect(others.at(-1)?.unusual.known).toBe(false)
  })
})
