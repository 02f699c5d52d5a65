import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, type GivenDatabase } from '../given-database.ts'
import { fileOf, importFile, yes } from './given.ts'
import { openTrade } from './open-trade.ts'
import { answerShares, compareImporters, overviewOf } from './shares/answer-shares.ts'

let db: GivenDatabase
beforeAll(async () => {
  db = await givenDatabase()
})
afterAll(() => db.close())

describe('the figures that the area opens on', () => {
  it('given starts one after the other and at one moment, then they are taken in once', async () => {
    const first = await openTrade(db.trade)
    expect(first.left).toBeNull()
    expect(first.flows).toBeGreaterThan(250)
    for (const again of await Promise.all([openTrade(db.trade), openTrade(db.trade)]))
      expect(again).toEqual(first)
    const { rows } = await db.owner.query(
      `SELECT count(*)::int AS n FROM record WHERE entity = 'trade-data-set'`,
    )
    expect(rows).toEqual([{ n: 1 }])
  })

  it('then each partner sees who supplies its rare gases, and that nobody knows who supplies its wafers', async () => {
    const overview = yes(await overviewOf(db.trade, 'kr', 'KR'))
    expect(overview.find(({ line }) => line === '280429')?.answer).toMatchObject({ top: { country: 'QA' } })
    expect(overview.find(({ line }) => line === '381800')?.answer).toBeNull()
    expect(await answerShares(db.trade, 'kr', { importer: 'KR', line: '381800' })).toMatchObject({
      refusal: { code: 'flows-not-known' },
    })
  })

  it('then the three stand side by side, and a year of the same nomenclature is held against the one before', async () => {
    expect(yes(await compareImporters(db.trade, 'us', { line: '280429' }))).toMatchObject({
      years: [2024],
      columns: [{ importer: 'JP' }, { importer: 'KR' }, { importer: 'US' }],
    })
    const before = fileOf('t,i,j,k,v,q', '2023,634,392,280429,1000,1')
    await importFile(db.trade, 'jp', before, { illustrative: false })
    const answer = yes(await answerShares(db.trade, 'jp', { importer: 'JP', line: '280429' }))
    expect(answer.before).toMatchObject({
      vintage: { year: 2023 },
      shares: { named: [{ country: 'QA', share: 100 }] },
    })
    await importFile(db.trade, 'jp', fileOf('t,i,j,k,v,q', '2022,634,392,280429,1,1'), {
      nomenclature: 'HS22',
      illustrative: false,
    })
    expect(
      await answerShares(db.trade, 'jp', { importer: 'JP', line: '280429', before: 2022 }),
    ).toMatchObject({
      ok: true,
      value: { before: null },
    })
  })
})
