// A million events from the outbox to the portal's read model while a broker, the publisher and the gateway are each killed once:
// `npm run million`, or with fewer `npm run million -- 50000`; with `--rebuild` the read model is then built anew while it serves. Ends with
// a count.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { liveModel } from '@trilateral/gateway/read-model'
import { verifyJournal } from '@trilateral/journal'
import { startStack, type RunningStack } from '@trilateral/infra-local'
import { Client } from 'pg'
import { machineOf } from '../load/machine.ts'
import { accountOf } from './million/account.ts'
import { rebuildWhileServing } from './million/rebuild-while-serving.ts'
import { EVENTS_OF_EACH, loadComments, SUBJECT_OF_NUMBER } from './million/comment-events.ts'

const events = process.argv.slice(2).find((each) => !each.startsWith('--')) ?? '1000000'
const EVENTS = Number(events)
const REBUILDS = process.argv.includes('--rebuild')
const SUBJECTS = EVENTS / EVENTS_OF_EACH
const PORT = 18_600
/** Subjects of one transaction. */
const AT_ONCE = Math.min(SUBJECTS, 25_000)
if (!Number.isInteger(SUBJECTS / AT_ONCE))
  throw new Error(`Name a multiple of ${EVENTS_OF_EACH}, above 250,000 of 250,000`)
/** The outbox is a queue: more than this in it would try the disk and not the path. */
const MOST_WAITING = 100_000
const GIVES_UP_AFTER_MS = 40 * 60_000

/** Who is killed, and after how many events in the read model. */
const KILLS = [
  { victim: 'kafka-2', after: 0.2 },
  { victim: 'critical-minerals', after: 0.45 },
  { victim: 'gateway', after: 0.7 },
] as const

const dataDir = await mkdtemp(join(tmpdir(), 'trilateral-million-'))
const stack = await startStack({ port: PORT, dataDir, kafka: 'secure', quiet: true })
let failed = 1
try {
  console.log(await machineOf(stack.state.databaseUrl ?? ''))
  console.log(`${EVENTS.toLocaleString('en')} events of ${SUBJECTS.toLocaleString('en')} subjects`)
  const [area, gateway] = [await connected(stack, 'critical_minerals'), await connected(stack, 'gateway')]
  try {
    failed = await trial(stack, area, gateway)
  } finally {
    await Promise.all([area.end(), gateway.end()])
  }
} finally {
  await stack.stop()
  await rm(dataDir, { recursive: true, force: true })
}
process.exit(failed > 0 ? 1 : 0)

async function trial(running: RunningStack, area: Client, gateway: Client): Promise<number> {
  const number = await liveModel(gateway)
  const model = `rm_${number}`
  const before = await applied(gateway, model)
  const began = performance.now()
  await Promise.all([load(area), killWhile(running, async () => (await applied(gateway, model)) - before)])
  await settled(gateway, model)
  const seconds = (performance.now() - began) / 1000
  console.log(
    `${seconds.toFixed(0)} s in all, ${Math.round(EVENTS / seconds).toLocaleString('en')} events a second with three kills`,
  )
  const account = await accountOf(gateway, { model, lastSequence: EVENTS_OF_EACH })
  const chain = await verifyJournal({ client: area })
  return judge([
    ['in the journal once each', await inJournal(area), EVENTS],
    ['chain of the journal unbroken', chain.ok ? 1 : 0, 1],
    ['applied', account.events, EVENTS],
    ['lost', EVENTS - account.events, 0],
    ['applied twice', account.twice, 0],
    ['inversions within a subject', account.inversions, 0],
    ['subjects at another step than their last', account.unfinished, 0],
    ['put aside', account.deadLetters, 0],
    ...(REBUILDS ? await rebuilt(running, gateway, number) : []),
  ])
}

async function rebuilt(running: RunningStack, gateway: Client, number: number): Promise<Line[]> {
  const model = `rm_${number + 1}`
  const { seconds, reads, failedReads, ended, written, found } = await rebuildWhileServing(
    running,
    dataDir,
    gateway,
    { model, halfWay: EVENTS / 2 },
  )
  console.log(
    `built anew in ${seconds.toFixed(0)} s, killed once; ${reads.toLocaleString('en')} reads answered meanwhile`,
  )
  for (const failure of failedReads.slice(0, 3)) console.log(`FAULT ${failure}`)
  const account = await accountOf(gateway, { model, lastSequence: EVENTS_OF_EACH })
  return [
    ['the model built anew is live', ended && (await liveModel(gateway)) === number + 1 ? 1 : 0, 1],
    ['applied in it', account.events, EVENTS],
    ['applied twice in it', account.twice, 0],
    ['inversions within a subject in it', account.inversions, 0],
    ['reads that failed while it was built', failedReads.length, 0],
    ['written while it was built, and in it', found, written],
  ]
}

async function connected({ state }: RunningStack, database: string): Promise<Client> {
  const url = new URL(state.databaseUrl ?? '')
  url.pathname = `/${database}`
  const client = new Client(url.href)
  await client.connect()
  return client
}

async function load(area: Client): Promise<void> {
  for (let sequence = 1; sequence <= EVENTS_OF_EACH; sequence += 1)
    for (let from = 1; from <= SUBJECTS; from += AT_ONCE) {
      await loadComments(area, { sequence, from, to: from + AT_ONCE - 1 })
      while ((await waiting(area)) > MOST_WAITING) await sleep(250)
    }
}

async function waiting(area: Client): Promise<number> {
  const { rows } = await area.query<{ waiting: string }>(
    'SELECT (SELECT count(*) FROM journal.outbox) + (SELECT position FROM journal.head) - (SELECT cursor FROM journal.publisher) AS waiting',
  )
  return Number(rows[0]?.waiting)
}

async function killWhile(running: RunningStack, shown: () => Promise<number>): Promise<void> {
  for (const { victim, after } of KILLS) {
    while ((await shown()) < after * EVENTS) await sleep(500)
    console.log(`kill -9 of ${victim} at ${(await shown()).toLocaleString('en')} events`)
    await running.kill(victim)
  }
}

/** Counting a million rows each half second would be load of its own: the checkpoints' sum says as much. */
async function applied(gateway: Client, model: string): Promise<number> {
  const { rows } = await gateway.query<{ applied: string }>(
    `SELECT coalesce(sum(next), 0) AS applied FROM ${model}.checkpoint WHERE topic LIKE 'wp.critical-minerals.%'`,
  )
  return Number(rows[0]?.applied)
}

async function settled(gateway: Client, model: string): Promise<void> {
  const late = performance.now() + GIVES_UP_AFTER_MS
  const finished = async () => {
    const { rows } = await gateway.query<{ finished: string }>(
      `SELECT count(*) AS finished FROM ${model}.record WHERE entity = 'comment' AND sequence = ${EVENTS_OF_EACH}`,
    )
    return Number(rows[0]?.finished)
  }
  while ((await finished()) < SUBJECTS && performance.now() < late) await sleep(2000)
}

async function inJournal(area: Client): Promise<number> {
  const { rows } = await area.query<{ entries: string }>(
    `SELECT count(*) AS entries FROM journal.entry
     WHERE subject IN (SELECT ${SUBJECT_OF_NUMBER} FROM generate_series(1, ${SUBJECTS}) AS number)`,
  )
  return Number(rows[0]?.entries)
}

type Line = readonly [what: string, is: number, wanted: number]

function judge(lines: readonly Line[]): number {
  for (const [what, is, wanted] of lines)
    console.log(
      `${is === wanted ? '✓' : '✗'} ${what}: ${is.toLocaleString('en')}${is === wanted ? '' : ` of ${wanted.toLocaleString('en')}`}`,
    )
  const wrong = lines.filter(([, is, wanted]) => is !== wanted).length
  console.log(`\n${lines.length - wrong} passed, ${wrong} failed`)
  return wrong
}
