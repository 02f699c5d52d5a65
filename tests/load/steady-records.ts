import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { record, requestOf, writeChange, type Recorder } from '@trilateral/critical-minerals/measures'
import { transactionOf } from '@trilateral/journal'
import { Pool } from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { measureDraft } from '../people/measure-draft.ts'
import type { SteadyRecords } from './start-steady-records.ts'

const OFFICIAL: Recorder = { party: 'kr', subject: 'official-kr', name: 'An official' }
const CONNECTIONS = 10

process.once('message', (wish: SteadyRecords) => void write(wish))

/** One write begins every so many milliseconds, whether or not the one before is answered. */
async function write({ databaseUrl, perSecond, events }: SteadyRecords): Promise<void> {
  const pool = new Pool({ connectionString: databaseUrl, max: CONNECTIONS, options: '-c role=party_kr' })
  const began = performance.now()
  const underWay: Promise<void>[] = []
  for (let written = 0; written < events; written += 1) {
    const early = began + (written * 1000) / perSecond - performance.now()
    if (early > 0) await sleep(early)
    underWay.push(recordOne(pool))
  }
  await Promise.all(underWay)
  const seconds = (performance.now() - began) / 1000
  await pool.end()
  process.send?.(seconds, () => process.exit(0))
}

/** What the register's store does, by the bare driver: the writer takes little of the machine that is measured. */
async function recordOne(pool: Pool): Promise<void> {
  const draft = measureDraft(`Measure ${randomUUID()}`, ['jp', 'kr', 'us'])
  const { requestId: _requestId, audience, tlp, ...measure } = draft
  const decision = record(
    { measure, audience, tlp },
    { id: uuidv7(), originator: OFFICIAL.party, sameInstrument: null },
  )
  if (!decision.ok) throw new Error(decision.refusal.code)
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await writeChange(transactionOf(client), decision.value, {
      by: OFFICIAL,
      kind: 'recorded',
      request: requestOf('recorded', OFFICIAL, draft),
      at: new Date(),
      traceparent: undefined,
    })
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}
