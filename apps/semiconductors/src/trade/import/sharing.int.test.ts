import { PARTIES, type Party } from '@trilateral/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, type GivenDatabase } from '../../given-database.ts'
import { fileOf, givenAbout, importFile, officialOf, sendFile, yes } from '../given.ts'
import { answerShares, compareImporters, overviewOf } from '../shares/answer-shares.ts'
import { beginImport } from './begin-import.ts'
import { cancelImport } from './end-import.ts'
import { keepImport } from './keep-import.ts'
import { receiveSlice } from './receive-slice.ts'
import { refusedRows } from './refused-rows.ts'
import { importOf, latestImports } from './trade-import.ts'

const wafers = fileOf('t,i,j,k,v,q', '2024,410,392,381800,6,1', '2024,156,392,381800,x,1')
let db: GivenDatabase
let kept: { id: string; number: number }
let under: { id: string; number: number }

beforeAll(async () => {
  db = await givenDatabase()
  kept = (await importFile(db.trade, 'jp', wafers, { audience: ['jp', 'kr'] })).import
  under = yes(await beginImport(db.trade, officialOf('jp'), givenAbout(wafers)))
  await sendFile(db.trade, 'jp', await begun(under.id), wafers)
})
afterAll(() => db.close())

const begun = async (id: string) => {
  const found = await importOf(db.trade.readers.jp, id)
  if (!found) throw new Error('the import is gone')
  return found
}
const asks = (party: Party) => answerShares(db.trade, party, { importer: 'JP', line: '381800' })
const counted = async (party: Party, table: string) => {
  const { rows } = await db.trade.readers[party].query<{ n: number }>(
    `SELECT count(*)::int AS n FROM ${table}`,
  )
  return rows[0]?.n
}

describe('given customs data that Japan shares with Korea alone', () => {
  it('then both are answered, and the United States learn nothing of it', async () => {
    expect(await asks('jp')).toMatchObject({ ok: true })
    expect(await asks('kr')).toMatchObject({ ok: true })
    expect(await asks('us')).toMatchObject({
      refusal: { code: 'flows-not-known', facts: { importer: 'JP', line: '381800' } },
    })
    expect(yes(await compareImporters(db.trade, 'us', { line: '381800' }))).toMatchObject({ years: [] })
    expect(yes(await overviewOf(db.trade, 'us', 'JP')).filter(({ answer }) => answer !== null)).toEqual([])
  })

  it('then a forgotten filter leaks nothing: not in a count, not in a sum, not by key', async () => {
    for (const table of ['trade_flow', 'trade_data_set', 'record']) {
      expect([table, await counted('us', table)]).toEqual([table, 0])
      expect(await counted('jp', table)).toBeGreaterThan(0)
    }
    const { rows } = await db.trade.readers.us.query(
      'SELECT sum(value) AS total, max(key) AS most FROM trade_flow',
    )
    expect(rows).toEqual([{ total: null, most: null }])
  })

  it('then an import is its own ministry’s business, its refused rows too', async () => {
    for (const party of PARTIES) {
      const isOwn = party === 'jp'
      expect(await latestImports(db.trade.readers[party], 9)).toHaveLength(isOwn ? 2 : 0)
      expect(await counted(party, 'trade_refused_row')).toBe(isOwn ? 2 : 0)
      expect(await refusedRows(db.trade.readers, party, { id: under.id, after: 0, limit: 9 })).toHaveLength(
        isOwn ? 1 : 0,
      )
    }
    const slice = { id: under.id, offset: 0, isLast: true, body: [] as never }
    expect(await receiveSlice(db.trade, 'us', slice)).toMatchObject({ refusal: { code: 'import-not-found' } })
    expect(await keepImport(db.trade, officialOf('kr'), under.id)).toMatchObject({
      refusal: { code: 'import-not-found' },
    })
    expect(await cancelImport(db.trade, officialOf('us'), under.id)).toMatchObject({
      refusal: { code: 'import-not-found' },
    })
  })

  it('then nobody reads, changes or opens a table of flows around the policies', async () => {
    for (const party of PARTIES) {
      const reader = db.trade.readers[party]
      for (const number of [kept.number, under.number])
        await expect(reader.query(`SELECT FROM trade_flow_${number}`)).rejects.toThrow(/permission denied/)
      await expect(reader.query('DELETE FROM trade_flow')).rejects.toThrow(/permission denied/)
      await expect(reader.query(`SELECT trade_drop('${kept.id}')`)).rejects.toThrow(/permission denied/)
    }
    // The process writes what comes in, and reads none of it; once joined it does not even write.
    await expect(db.trade.pool.query(`SELECT FROM trade_flow_${under.number}`)).rejects.toThrow(
      /permission denied/,
    )
    await expect(db.trade.pool.query('SELECT FROM trade_flow')).rejects.toThrow(/permission denied/)
    await expect(
      db.trade.pool.query(`INSERT INTO trade_flow_${kept.number} (key, value) VALUES (1, 1)`),
    ).rejects.toThrow(/permission denied/)
    await expect(db.trade.pool.query('SELECT trade_join($1, 1)', [kept.id])).rejects.toThrow(/no rows/)
    await expect(db.trade.pool.query('SELECT trade_drop($1)', [kept.id])).rejects.toThrow(/no rows/)
  })
})

describe('a question', () => {
  it('given much data, then it is read by key and not by table', async () => {
    const { rows } = await db.trade.readers.jp.query<{ 'QUERY PLAN': string }>(
      'EXPLAIN SELECT key, value FROM trade_flow WHERE key >= 1000000000000 AND key < 1000001000000 ORDER BY data_set, key',
    )
    await db.owner.query(
      `INSERT INTO trade_flow_${kept.number} (key, value) SELECT n, 1 FROM generate_series(1, 20000) n`,
    )
    await db.owner.query(`ANALYZE trade_flow_${kept.number}`)
    const after = await db.trade.readers.jp.query<{ 'QUERY PLAN': string }>(
      'EXPLAIN SELECT key, value FROM trade_flow WHERE key >= 1000000000000 AND key < 1000001000000 ORDER BY data_set, key',
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(after.rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index Cond: \(\(key >=/)
  })
})
