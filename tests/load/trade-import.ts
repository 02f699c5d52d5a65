import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { applyMigrations } from '@trilateral/journal'
import { closeRecordClients, recordClients, recordStore } from '@trilateral/records'
import {
  beginImport,
  HEAD_BYTES,
  keepImport,
  migrations,
  receiveSlice,
  tradeParts,
  type TradeParts,
} from '@trilateral/semiconductors/trade'
import { createLogger } from '@trilateral/service'
import { freshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { v7 as uuidv7 } from 'uuid'
import { measure } from './measure.ts'
import { perSecond, rounds } from './rounds.ts'
import { writeTradeFiles } from './trade-files.ts'

const ROUNDS = 3
/** As a browser on a good line sends them. */
const SLICE = 16 * 1024 * 1024
const OFFICIAL = { party: 'jp' as const, subject: 'official-jp', name: 'An official' }

const now = () => new Date()

interface Input {
  readonly rows: number
  /** A customs file to import instead of a generated one: then only its memory is told. */
  readonly file?: string
}

/** A customs file from disk to rows, and to a data set that answers questions, against COPY of the same rows into the same table. */
measure<Input>(async ({ rows, file }) => {
  const folder = await mkdtemp(join(tmpdir(), 'trilateral-trade-'))
  const database = await freshDatabase('trade_import')
  await applyMigrations(database.ownerUrl, migrations)
  const owner = new Client({ connectionString: database.ownerUrl, statement_timeout: 0 })
  await owner.connect()
  const clients = recordClients(database.serviceUrl)
  const records = recordStore({ clients, area: 'semiconductors', now })
  const logger = createLogger({ name: 'bench', level: 'error' })
  const parts = tradeParts(database.serviceUrl, { records, logger, now })
  const { trade } = parts
  try {
    const copy = join(folder, 'rows.txt')
    const baci = file ?? join(folder, 'BACI_HS17_Y2024_V202601.csv')
    if (file === undefined) await writeTradeFiles({ baci, copy }, rows)
    const before = mostMemory()
    const { number, rows: kept } = await importOnce(trade, baci)
    const memory = `the importing process held ${mostMemory()} MB at most, ${before} MB before it began`
    await forget(owner, number)
    if (file !== undefined) {
      console.log(`  ${basename(file)}: ${kept.toLocaleString('en')} rows kept; ${memory}`)
      return []
    }
    const read: number[] = []
    const figures = await rounds(
      ROUNDS,
      async () => {
        const began = performance.now()
        const done = await importOnce(trade, baci)
        const seconds = (performance.now() - began) / 1000
        read.push(done.rows / done.readIn)
        await forget(owner, done.number)
        return done.rows / seconds
      },
      () => copyOnce(owner, copy, rows),
    )
    const common = { kind: 'ratio' as const, unit: 'rows/s', baseline: figures.baseline, goal: 0.5 }
    return [
      {
        ...common,
        name: 'customs file to committed rows',
        ours: read.slice(1),
        compared: `${rows.toLocaleString('en')} flows from disk in slices of 16 MB, each checked; bare: one COPY in text format from disk, the same rows into a table of the same columns; neither has an index while it fills; ${memory}`,
      },
      {
        ...common,
        name: 'customs file to answers',
        ours: figures.ours,
        compared:
          'the same, and what COPY does not do: the index, a look for rows that repeat another, the record and the watched shares',
      },
    ]
  } finally {
    await Promise.all([parts.close(), closeRecordClients(clients), owner.end()])
    await rm(folder, { recursive: true, force: true })
  }
})

/** Of this process, in MB. */
const mostMemory = () => Math.round(process.resourceUsage().maxRSS / 1024)

async function importOnce(trade: TradeParts, path: string) {
  const handle = await open(path)
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
  await handle.close()
  const { size } = await stat(path)
  const head = buffer.subarray(0, bytesRead)
  const begun = await beginImport(trade, OFFICIAL, {
    requestId: uuidv7(),
    file: { name: basename(path), bytes: size, head: head.toString('base64') },
    title: { en: { text: 'Made up for a measurement', state: 'source' } },
    source: { name: 'Made up', url: null, accessedOn: '2026-11-24' },
    licence: null,
    release: null,
    nomenclature: 'HS17',
    year: head.toString('latin1').startsWith('t,') ? null : 2024,
    remark: null,
    illustrative: true,
    audience: ['jp'],
    tlp: 'GREEN',
  })
  if (!begun.ok) throw new Error(begun.refusal.code)
  const began = performance.now()
  let at = begun.value
  while (at.state === 'receiving') {
    const offset = at.bytesRead
    const end = Math.min(offset + SLICE, size)
    const body = createReadStream(path, { start: offset, end: end - 1 })
    const received = await receiveSlice(trade, OFFICIAL.party, {
      id: at.id,
      offset,
      isLast: end === size,
      body,
    })
    if (!received.ok) throw new Error(received.refusal.code)
    at = received.value
  }
  const readIn = (performance.now() - began) / 1000
  const kept = await keepImport(trade, OFFICIAL, at.id)
  if (!kept.ok) throw new Error(kept.refusal.code)
  return { number: at.number, rows: kept.value.dataSet.rows.kept, readIn }
}

/** So that every round begins with the same disk. */
const forget = (owner: Client, number: number) => owner.query(`DROP TABLE trade_flow_${number}`)

async function copyOnce(owner: Client, copy: string, rows: number): Promise<number> {
  await owner.query('CREATE TABLE bare (LIKE trade_flow, CHECK (data_set = 0))')
  await owner.query('ALTER TABLE bare ALTER COLUMN data_set SET DEFAULT 0')
  try {
    return await perSecond(rows, () =>
      pipeline(createReadStream(copy), owner.query(copyFrom('COPY bare (key, value, quantity) FROM STDIN'))),
    )
  } finally {
    await owner.query('DROP TABLE bare')
  }
}
