import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBell } from '../bell.ts'
import { verifyJournal } from '../chain/verify-journal.ts'
import {
  areaDatabase,
  changeMeasure,
  inOne,
  recordMeasures,
  type AreaDatabase,
} from '../fixtures/area-database.ts'
import { eventually } from '../fixtures/eventually.ts'
import { keptLog } from '../fixtures/kept-log.ts'
import { leadWheneverPossible, LeadLost } from '../lead/lead.ts'
import { sequenceBatch, sequenceOutbox } from './sequence-outbox.ts'

let area: AreaDatabase
beforeEach(async () => {
  area = await areaDatabase()
})
afterEach(() => area.drop())

const one = async <Row>(sql: string): Promise<Row> => (await area.owner.query(sql)).rows[0] as Row
const entries = async () => Number((await one<{ n: string }>('SELECT count(*) AS n FROM journal.entry')).n)

/** A process of this area that sequences whenever it leads. */
function startSequencer() {
  const stopping = new AbortController()
  const outbox = createBell()
  const terms: number[] = []
  const running = leadWheneverPossible({
    connectionString: area.serviceUrl,
    logger: keptLog(),
    signal: stopping.signal,
    serve: async (term) => {
      terms.push(term.epoch)
      await sequenceOutbox({ term, outbox, onMoved: () => undefined, mostPerBatch: 50 })
    },
  })
  return {
    outbox,
    terms,
    stop: async () => {
      stopping.abort()
      outbox.ring()
      await running
    },
  }
}

async function takeLead() {
  const client = await area.connect(area.serviceUrl)
  const { rows } = await client.query<{ epoch: string }>('SELECT journal.take_lead() AS epoch')
  return { client, epoch: Number(rows[0]?.epoch) }
}

// A login may end its own sessions; the owner may not end the service's.
async function endLeader(): Promise<void> {
  await area.service.query(
    `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  )
}

describe('the journal gives each committed event one place', () => {
  it('given 24 writers, a tenth rolling back and half taking long, then none is lost and none overtakes', async () => {
    const writers = area.caller('us')
    const processes = [startSequencer(), startSequencer()]
    const shared = Array.from({ length: 12 }, () => randomUUID())
    let committed = 0
    const write = async (writer: number) => {
      for (let turn = 0; turn < 25; turn += 1) {
        const id = shared[(writer + turn) % shared.length] ?? ''
        const giveUp = (writer + turn) % 10 === 0
        const work = inOne(writers, async (tx) => {
          // Half hold their number for a while: one that commits late is what a cursor over serial ids loses.
          await changeMeasure(tx, id)
          if (writer % 2) await setTimeout((writer * 7 + turn * 3) % 20)
          if (giveUp) throw new Error('given up')
        })
        await work.then(
          () => (committed += 1),
          (error: Error) => expect(error.message).toBe('given up'),
        )
      }
    }
    await Promise.all(Array.from({ length: 24 }, (_, writer) => write(writer)))
    await eventually('all committed events in the journal', async () => (await entries()) === committed)
    await Promise.all(processes.map((each) => each.stop()))

    expect(committed).toBeGreaterThan(300)
    const { rows } = await area.owner.query<{ position: string; subject: string; sequence: string }>(
      'SELECT position, subject, sequence FROM journal.entry ORDER BY position',
    )
    expect(rows.map((row) => Number(row.position))).toEqual(rows.map((_row, index) => index + 1))
    const last = new Map<string, number>()
    for (const { subject, sequence } of rows) {
      expect(Number(sequence)).toBe((last.get(subject) ?? 0) + 1)
      last.set(subject, Number(sequence))
    }
    expect(await verifyJournal({ client: area.owner })).toMatchObject({
      ok: true,
      value: { position: committed },
    })
  })

  it('puts a transaction that commits late behind those that committed before it', async () => {
    const us = area.caller('us')
    const [early, late] = [randomUUID(), randomUUID()]
    const slow = await us.connect()
    await slow.query('BEGIN')
    await changeMeasure(slow, late)
    await inOne(us, (tx) => changeMeasure(tx, early))
    const lead = await takeLead()
    expect(await sequenceBatch(lead, 10)).toBe(1)
    await slow.query('COMMIT')
    slow.release()
    expect(await sequenceBatch(lead, 10)).toBe(1)
    const { rows } = await area.owner.query('SELECT subject FROM journal.entry ORDER BY position')
    expect(rows).toEqual([{ subject: early }, { subject: late }])
  })

  it('moves no more than asked for at once, and chains across batches', async () => {
    await recordMeasures(area.caller('us'), 7)
    const lead = await takeLead()
    expect([
      await sequenceBatch(lead, 3),
      await sequenceBatch(lead, 3),
      await sequenceBatch(lead, 3),
    ]).toEqual([3, 3, 1])
    expect(await sequenceBatch(lead, 3)).toBe(0)
    expect(await verifyJournal({ client: area.owner })).toMatchObject({ ok: true, value: { position: 7 } })
  })

  it('tells listeners once a batch, and never from a transaction that writes', async () => {
    const listener = await area.connect(area.serviceUrl)
    const heard: (string | undefined)[] = []
    listener.on('notification', ({ payload }) => heard.push(payload))
    await listener.query('LISTEN journal_entry')
    await recordMeasures(area.caller('us'), 5)
    await listener.query('SELECT 1')
    expect(heard).toEqual([])
    await sequenceBatch(await takeLead(), 10)
    await listener.query('SELECT 1')
    expect(heard).toEqual(['5'])
  })
})

describe('one process leads', () => {
  it('given two leaders by accident, then the stale one writes nothing', async () => {
    await recordMeasures(area.caller('us'), 2)
    const stale = await takeLead()
    const present = await takeLead()
    await expect(sequenceBatch(stale, 10)).rejects.toThrow(LeadLost)
    expect(await entries()).toBe(0)
    expect(await sequenceBatch(present, 10)).toBe(2)
    // With nothing to move a stale leader learns it too.
    await expect(sequenceBatch(stale, 10)).rejects.toThrow(LeadLost)
  })

  it('given two processes, when the leading one loses its connection, then the other goes on', async () => {
    const us = area.caller('us')
    const processes = [startSequencer(), startSequencer()]
    await recordMeasures(us, 3)
    await eventually('three entries', async () => (await entries()) === 3)
    expect(processes.flatMap((each) => each.terms)).toHaveLength(1)
    await endLeader()
    await recordMeasures(us, 3)
    await eventually('six entries', async () => (await entries()) === 6)
    expect(processes.flatMap((each) => each.terms).length).toBe(2)
    await Promise.all(processes.map((each) => each.stop()))
    expect(await verifyJournal({ client: area.owner })).toMatchObject({ ok: true })
  })

  it('gives the lead up when it is stopped', async () => {
    const first = startSequencer()
    await eventually('a leader', () => first.terms.length === 1)
    await first.stop()
    const second = startSequencer()
    await eventually('the next leader', () => second.terms.length === 1)
    expect(second.terms[0]).toBe(Number(first.terms[0]) + 1)
    await second.stop()
  })
})
