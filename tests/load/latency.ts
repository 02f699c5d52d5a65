import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { signIn } from '../people/sign-in.ts'
import { followPortal } from './follow-portal.ts'
import { measure } from './measure.ts'
import type { StackAddresses } from './stack-addresses.ts'
import { startSteadyRecords } from './start-steady-records.ts'
import { until } from './until.ts'

const PER_SECOND = 200
const WARM_UP_SECONDS = 3
const SECONDS = 20

/** From an event's row in the outbox, before its transaction commits, to its message at an open portal. */
measure<StackAddresses>(async (stack) => {
  const session = await signIn(stack.portal, 'us', 'leader')
  const portal = await followPortal(session)
  const database = new Client({ connectionString: stack.mineralsDatabase })
  await database.connect()
  const before = await headOf(database)
  const events = PER_SECOND * (WARM_UP_SECONDS + SECONDS)
  const written = await startSteadyRecords({
    databaseUrl: stack.mineralsDatabase,
    perSecond: PER_SECOND,
    events,
  })
  await until(async () => (await headOf(database)) >= before + events)
  const rows = await writtenAfter(database, before)
  await until(() => rows.every(({ id }) => portal.arrivals.has(id)), 50)
  await sleep(100)
  portal.close()
  await database.end()

  const measured = rows.slice(PER_SECOND * WARM_UP_SECONDS)
  return [
    {
      kind: 'latency',
      name: `commit to portal on ${stack.bus === 'kafka' ? 'Apache Kafka' : 'the embedded bus'}`,
      milliseconds: measured.map(({ id, at }) => (portal.arrivals.get(id) ?? NaN) - at),
      goal: stack.bus === 'kafka' ? 100 : 60,
      compared: `${written.perSecond.toFixed(0)} writes/s in the register's own transaction beside the running app, whose journal finds them by asking; from the outbox row's own time (before its commit) to the message over SSE through the portal`,
    },
  ]
})

async function headOf(database: Client): Promise<number> {
  const { rows } = await database.query<{ position: string }>('SELECT position FROM journal.head')
  return Number(rows[0]?.position)
}

async function writtenAfter(database: Client, position: number): Promise<{ id: string; at: number }[]> {
  const { rows } = await database.query<{ id: string; at: number }>(
    `SELECT event_id AS id, extract(epoch FROM written_at)::float8 * 1000 AS at FROM journal.entry
     WHERE position > $1 ORDER BY position`,
    [position],
  )
  return rows
}
