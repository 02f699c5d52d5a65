import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startRebuild, startStack, type RunningStack } from '@trilateral/infra-local'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { portalListener } from '../../faults/portal-listener.ts'
import { settle } from '../../faults/settle.ts'
import { SteadyReads } from '../../faults/steady-reads.ts'
import { SteadyWrites } from '../../faults/steady-writes.ts'
import { mineralsDesk, portalReader } from '../../people/desk.ts'
import { liveFeed } from '../../people/live-feed.ts'
import { signIn } from '../../people/sign-in.ts'

const PORT = 18_800
const WRITES_A_SECOND = 20
/** Something to read anew before the first rebuild begins. */
const BEFORE_MS = 4000
const AFTER_MS = 2000

let stack: RunningStack
let dataDir: string
let database: Client

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'trilateral-rebuild-'))
  stack = await startStack({ port: PORT, dataDir, quiet: true })
  database = new Client({ connectionString: stack.state.databases['gateway'] })
  await database.connect()
})

afterAll(async () => {
  await database?.end()
  await stack?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

test('given officials who write and leaders who read, when a rebuild is killed and begun again, then no read fails and nothing is lost', async () => {
  const { portal, apps } = stack.state
  const desk = mineralsDesk(await signIn(apps['critical-minerals'] ?? '', 'kr', 'critical-minerals-official'))
  const american = await signIn(portal, 'us', 'leader')
  const reader = portalReader(american)
  const writes = new SteadyWrites(desk, { perSecond: WRITES_A_SECOND })
  const reads = new SteadyReads(() => reader.measures.list.query({}))
  const feed = await liveFeed(american)
  writes.start()
  reads.start()
  await sleep(BEFORE_MS)
  const placeInOld = feed.lastId()

  const first = startRebuild(dataDir, () => undefined)
  await expect.poll(() => eventsIn('rm_2'), { timeout: 15_000, interval: 5 }).toBeGreaterThan(0)
  process.kill(first.pid, 'SIGKILL')
  expect(await first.done).toBe(false)
  expect(await liveModel()).toBe(1)

  const words: string[] = []
  expect(await startRebuild(dataDir, (line) => words.push(line)).done, words.join('\n')).toBe(true)
  expect(words.join('\n')).toMatch(
    /Going on with read model 2.*Compared: all \d+ events.*Read model 2 is live/s,
  )
  expect(await liveModel()).toBe(2)
  await sleep(AFTER_MS)

  const { ok, line } = await settle(
    [await portalListener(portal, 'us'), await portalListener(portal, 'kr')],
    await writes.stop(),
  )
  await reads.stop()
  expect(ok, line).toBe(true)
  expect(reads.failures).toEqual([])
  // Hundreds, measured; had they all stood still for seconds, it would be a handful.
  expect(reads.answers).toBeGreaterThan(50)

  // The portal that stayed open was told to begin anew, and so is one that comes back from the old model.
  expect(placeInOld).toMatch(/^1:\d+$/)
  expect(feed.kinds()).toContain('reset')
  await feed.close()
  const resumed = await liveFeed(american, placeInOld)
  await expect.poll(() => resumed.kinds()[0], { timeout: 5000 }).toBe('reset')
  expect(resumed.lastId()).toMatch(/^2:\d+$/)
  await resumed.close()
})

async function eventsIn(schema: string): Promise<number> {
  const made = await database.query('SELECT to_regclass($1) AS "table"', [`${schema}.event`])
  if (made.rows[0]?.table === null) return 0
  const { rows } = await database.query<{ events: number }>(
    `SELECT count(*)::integer AS events FROM ${schema}.event`,
  )
  return rows[0]?.events ?? 0
}

async function liveModel(): Promise<number | undefined> {
  const { rows } = await database.query<{ model: number }>('SELECT model FROM live.pointer')
  return rows[0]?.model
}
