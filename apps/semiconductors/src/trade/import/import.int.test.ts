import { Readable } from 'node:stream'
import type { Party } from '@trilateral/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, type GivenDatabase } from '../../given-database.ts'
import { supplierSharesRecord, tradeDataSetRecord } from '../data-set-record.ts'
import { bodyOf, fileOf, givenAbout, importFile, officialOf, sendFile, yes } from '../given.ts'
import { beginImport } from './begin-import.ts'
import { cancelImport, withdrawDataSet } from './end-import.ts'
import { keepImport } from './keep-import.ts'
import { receiveSlice } from './receive-slice.ts'
import { refusedRows } from './refused-rows.ts'
import { importOf } from './trade-import.ts'

let db: GivenDatabase
beforeAll(async () => {
  db = await givenDatabase()
})
afterAll(() => db.close())

const begin = async (party: Party, file: Uint8Array, changes = {}) =>
  yes(await beginImport(db.trade, officialOf(party), givenAbout(file, changes)))
const flowsIn = async (number: number) => {
  const { rows } = await db.owner.query<{ key: string; value: string }>(
    `SELECT key, value FROM trade_flow_${number} ORDER BY key`,
  )
  return rows.map(({ key, value }) => `${key} ${value}`)
}
const standing = async (id: string) => {
  const found = await importOf(db.trade.readers.jp, id)
  if (!found) throw new Error('the import is gone')
  return found
}

/** Forty rows, of which every eighth cannot be read. */
const file = fileOf(
  't,i,j,k,v,q',
  ...Array.from({ length: 40 }, (_, n) =>
    n % 8 === 5 ? `2024,156,392,3818${n},x,1` : `2024,${n % 2 ? 156 : 410},392,${381_800 + n},${n + 0.5},NA`,
  ),
)

describe('an import', () => {
  it('given a file in slices of any length, then each row is kept once, and each that is not is reported with its line', async () => {
    const whole = await begin('jp', file)
    await sendFile(db.trade, 'jp', whole, file)
    const expected = await flowsIn(whole.number)
    expect(expected).toHaveLength(35)
    for (const slice of [64, 97, 250, 4096]) {
      const begun = await begin('jp', file)
      const received = await sendFile(db.trade, 'jp', begun, file, slice)
      expect(received).toMatchObject({
        state: 'received',
        bytesRead: file.length,
        reading: { kept: 35, refused: 5 },
      })
      expect(await flowsIn(begun.number)).toEqual(expected)
      const rows = await refusedRows(db.trade.readers, 'jp', { id: begun.id, after: 0, limit: 100 })
      expect(rows.map(({ position, line, column, code }) => [position, line, column, code])).toEqual(
        [7, 15, 23, 31, 39].map((line, index) => [index + 1, line, 'value', 'value-not-a-number']),
      )
    }
  })

  it('given a line that breaks at every byte of a slice, then the import stands where it stood and goes on from there', async () => {
    const expected = await begin('jp', file)
    await sendFile(db.trade, 'jp', expected, file)
    const begun = await begin('jp', file)
    for (let cut = 0; cut < 220; cut += 7) {
      const before = await standing(begun.id)
      const broken = Readable.from(breaking(file.subarray(before.bytesRead, before.bytesRead + cut)))
      const attempt = receiveSlice(db.trade, 'jp', {
        id: begun.id,
        offset: before.bytesRead,
        isLast: false,
        body: broken,
      })
      await expect(attempt).rejects.toThrow('the line broke')
      expect(await standing(begun.id)).toEqual(before)
      // Every other time a piece gets through.
      if (cut % 2 === 0 && before.bytesRead < file.length - 100) {
        const body = bodyOf(file.subarray(before.bytesRead, before.bytesRead + 70))
        yes(
          await receiveSlice(db.trade, 'jp', { id: begun.id, offset: before.bytesRead, isLast: false, body }),
        )
      }
    }
    await sendFile(db.trade, 'jp', await standing(begun.id), file)
    expect(await flowsIn(begun.number)).toEqual(await flowsIn(expected.number))
  })

  it('given a server that ends the connection within a slice, then nothing of the slice stands', async () => {
    const begun = await begin('jp', file)
    const body = Readable.from(
      (async function* () {
        yield file.subarray(begun.bytesRead, 400)
        await db.trade.pool.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'COPY trade_flow%'`,
        )
        yield file.subarray(400)
      })(),
    )
    await expect(
      receiveSlice(db.trade, 'jp', { id: begun.id, offset: begun.bytesRead, isLast: true, body }),
    ).rejects.toThrow()
    expect(await flowsIn(begun.number)).toEqual([])
    expect(await standing(begun.id)).toMatchObject({ state: 'receiving', bytesRead: begun.bytesRead })
  })

  it('given a slice that was committed and is sent again, or one that is not next, then it is told where to go on', async () => {
    const begun = await begin('jp', file)
    const slice = () => ({
      id: begun.id,
      offset: begun.bytesRead,
      isLast: false,
      body: bodyOf(file.subarray(begun.bytesRead, 300)),
    })
    const first = yes(await receiveSlice(db.trade, 'jp', slice()))
    expect(await receiveSlice(db.trade, 'jp', slice())).toMatchObject({
      refusal: { code: 'offset-not-next', facts: { offset: first.bytesRead } },
    })
  })

  it('given two browsers that send at one moment, then one waits its turn', async () => {
    const begun = await begin('jp', file)
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const slow = Readable.from(
      (async function* () {
        yield file.subarray(begun.bytesRead)
        await held
      })(),
    )
    const one = receiveSlice(db.trade, 'jp', {
      id: begun.id,
      offset: begun.bytesRead,
      isLast: true,
      body: slow,
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    const other = await receiveSlice(db.trade, 'jp', {
      id: begun.id,
      offset: begun.bytesRead,
      isLast: true,
      body: bodyOf(file),
    })
    expect(other).toMatchObject({ refusal: { code: 'import-busy' } })
    release()
    expect(await one).toMatchObject({ ok: true })
  })

  it('given a form that was sent twice, then one import is opened', async () => {
    const about = givenAbout(file)
    const ids = [
      yes(await beginImport(db.trade, officialOf('jp'), about)).id,
      yes(await beginImport(db.trade, officialOf('jp'), about)).id,
    ]
    expect(ids[0]).toBe(ids[1])
  })

  it('given a file without years and no year said, or nobody to see it, then it is refused at once', async () => {
    const bare = fileOf('i,j,cmd,value', 'CHN,JPN,381800,1')
    const attempt = (changes = {}) => beginImport(db.trade, officialOf('jp'), givenAbout(bare, changes))
    expect(await attempt()).toMatchObject({ refusal: { code: 'year-missing', field: 'year' } })
    expect(await attempt({ year: 2024, audience: [] })).toMatchObject({
      refusal: { code: 'audience-missing' },
    })
    expect(await attempt({ year: 2024, audience: ['kr'] })).toMatchObject({
      refusal: { code: 'audience-without-originator' },
    })
    expect(await beginImport(db.trade, officialOf('jp'), givenAbout(file, { year: 2024 }))).toMatchObject({
      refusal: { code: 'year-not-needed' },
    })
  })

  it('given more rows that cannot be read than any such file has, then it stops, and its report stays', async () => {
    const noise = Buffer.from(`t,i,j,k,v,q\n${'?\n'.repeat(100_002)}`)
    const begun = await begin('jp', noise)
    const stopped = await sendFile(db.trade, 'jp', begun, noise)
    expect(stopped).toMatchObject({ state: 'stopped', reading: { kept: 0 } })
    const [last] = await refusedRows(db.trade.readers, 'jp', { id: begun.id, after: 99_999, limit: 5 })
    expect(last).toMatchObject({ position: 100_000, code: 'row-too-short' })
    expect(await keepImport(db.trade, officialOf('jp'), begun.id)).toMatchObject({
      refusal: { code: 'import-not-complete' },
    })
    expect(yes(await cancelImport(db.trade, officialOf('jp'), begun.id))).toEqual({ id: begun.id })
  })

  it('given one that is cancelled, then its rows are gone, and cancelling again changes nothing', async () => {
    const begun = await begin('jp', file)
    await sendFile(db.trade, 'jp', begun, file)
    await cancelImport(db.trade, officialOf('jp'), begun.id)
    await cancelImport(db.trade, officialOf('jp'), begun.id)
    const { rows } = await db.owner.query(`SELECT to_regclass('trade_flow_${begun.number}') AS found`)
    expect(rows).toEqual([{ found: null }])
    expect(await refusedRows(db.trade.readers, 'jp', { id: begun.id, after: 0, limit: 9 })).toEqual([])
  })
})

describe('a data set', () => {
  it('given a file that was read to its end, then its record stands with its events, and what is watched of it', async () => {
    const { dataSet } = await importFile(
      db.trade,
      'kr',
      fileOf(
        't,i,j,k,v,q',
        '2024,392,410,381800,6,1',
        '2024,490,410,381800,4,NA',
        '2024,392,410,999999,4,NA',
      ),
    )
    expect(await db.records.one('us', tradeDataSetRecord, dataSet.id)).toMatchObject({
      originator: 'kr',
      state: {
        years: { from: 2024, to: 2024 },
        basis: 'reconciled',
        rows: { kept: 3, refused: 0, leftOut: 0 },
      },
    })
    const [shares, ...others] = await db.records.all('us', supplierSharesRecord, { parent: dataSet.id })
    expect(others).toEqual([])
    expect(shares?.state).toMatchObject({
      importer: 'KR',
      line: '381800',
      total: 10_000,
      suppliers: [
        { country: 'JP', area: 392, value: 6000, kilograms: 1000 },
        { country: null, area: 490, value: 4000, kilograms: null },
      ],
      hhi: 3600,
      coverage: 0.6,
    })
    const { rows } = await db.owner.query(
      'SELECT entity, sequence FROM journal.outbox WHERE subject = ANY ($1) ORDER BY entity',
      [[dataSet.id, shares?.id]],
    )
    expect(rows).toEqual([
      { entity: 'supplier-shares', sequence: '1' },
      { entity: 'trade-data-set', sequence: '1' },
    ])
  })

  it('given rows that a file has twice, then the first is kept and the others are reported', async () => {
    const twice = fileOf(
      't,i,j,k,v,q',
      '2024,392,410,381800,6,1',
      '2024,156,410,381800,1,1',
      '2024,392,410,381800,7,1',
    )
    const { import: kept, dataSet } = await importFile(db.trade, 'kr', twice)
    expect(dataSet.rows).toEqual({ kept: 2, refused: 1, leftOut: 0 })
    expect((await flowsIn(kept.number)).map((row) => row.split(' ')[1])).toEqual(['100000', '600000'])
    expect(await refusedRows(db.trade.readers, 'kr', { id: kept.id, after: 0, limit: 9 })).toMatchObject([
      { code: 'row-repeated', line: null, said: '2024 392 410 381800 7000.00' },
    ])
  })

  it('given a process that ended between any two steps of keeping, then asking again goes on, and nothing is entered twice', async () => {
    const begun = await begin('jp', file)
    await sendFile(db.trade, 'jp', begun, file)
    const failing = {
      ...db.trade,
      records: { ...db.records, enter: () => Promise.reject(new Error('ended')) },
    }
    await expect(keepImport(failing, officialOf('jp'), begun.id)).rejects.toThrow('ended')
    expect(await standing(begun.id)).toMatchObject({ state: 'counted' })
    for (let again = 0; again < 3; again += 1)
      expect(yes(await keepImport(db.trade, officialOf('jp'), begun.id)).import.state).toBe('kept')
    const { rows } = await db.owner.query(
      'SELECT count(*)::int AS events FROM journal.outbox WHERE subject = $1',
      [begun.id],
    )
    expect(rows).toEqual([{ events: 1 }])
  })

  it('given one without a single row, then it is not kept', async () => {
    const empty = fileOf('t,i,j,k,v,q', '2024,392,410,38,6,1')
    const begun = await begin('jp', empty)
    await sendFile(db.trade, 'jp', begun, empty)
    expect(await keepImport(db.trade, officialOf('jp'), begun.id)).toMatchObject({
      refusal: { code: 'import-without-rows' },
    })
  })

  it('given one that is withdrawn, then its flows are gone, and nothing that was computed of it stands', async () => {
    const { dataSet, import: kept } = await importFile(
      db.trade,
      'us',
      fileOf('t,i,j,k,v,q', '2024,392,842,381800,6,1'),
    )
    const withdraw = (party: Party) =>
      withdrawDataSet(db.trade, officialOf(party), {
        id: dataSet.id,
        requestId: '0b7a5a6e-3f0f-4b0e-8d58-2f9d5d1f7c41',
        expectedVersion: 1,
        reason: 'The file was that of another year.',
      })
    expect(await withdraw('jp')).toMatchObject({ refusal: { code: 'not-the-originator' } })
    for (let again = 0; again < 2; again += 1) yes(await withdraw('us'))
    expect(await db.records.one('jp', tradeDataSetRecord, dataSet.id)).toMatchObject({
      version: 2,
      state: { withdrawn: { reason: 'The file was that of another year.' } },
    })
    const shares = await db.records.all('jp', supplierSharesRecord, { parent: dataSet.id })
    expect(shares.map(({ version, state }) => [version, state.withdrawn])).toEqual([[2, true]])
    const { rows } = await db.owner.query(`SELECT to_regclass('trade_flow_${kept.number}') AS found`)
    expect(rows).toEqual([{ found: null }])
  })
})

async function* breaking(bytes: Uint8Array) {
  yield bytes
  await Promise.resolve()
  throw new Error('the line broke')
}
