import { setTimeout as sleep } from 'node:timers/promises'
import { startRebuild, type RunningStack } from '@trilateral/infra-local'
import type { Client } from 'pg'
import { mineralsDesk, portalReader } from '../../people/desk.ts'
import { signIn } from '../../people/sign-in.ts'
import { askUntil } from '../ask-until.ts'
import { SteadyReads } from '../steady-reads.ts'
import { SteadyWrites, type Committed } from '../steady-writes.ts'

const WRITES_A_SECOND = 20
const SETTLES_WITHIN_MS = 120_000
const HALF_WAY_WITHIN_MS = 30 * 60_000

export interface Rebuilt {
  readonly seconds: number
  readonly reads: number
  readonly failedReads: readonly string[]
  readonly ended: boolean
  /** What officials were answered meanwhile, and how much of it stands in the new model. */
  readonly written: number
  readonly found: number
}

/** Builds the read model anew beside the live one while officials write and leaders read; killed once half-way, and begun again. */
export async function rebuildWhileServing(
  { state }: RunningStack,
  dataDir: string,
  gateway: Client,
  { model, halfWay }: { model: string; halfWay: number },
): Promise<Rebuilt> {
  const desk = mineralsDesk(
    await signIn(state.apps['critical-minerals'] ?? '', 'kr', 'critical-minerals-official'),
  )
  const reader = portalReader(await signIn(state.portal, 'us', 'leader'))
  const writes = new SteadyWrites(desk, { perSecond: WRITES_A_SECOND })
  const reads = new SteadyReads(() => reader.measures.list.query({}))
  writes.start()
  reads.start()
  const began = performance.now()
  const tell = (words: string) =>
    console.log(`  ${String(Math.round((performance.now() - began) / 1000)).padStart(5)} s  ${words}`)
  const first = startRebuild(dataDir, tell)
  while ((await readIn(gateway, model)) < halfWay) {
    if (performance.now() - began > HALF_WAY_WITHIN_MS)
      throw new Error('the rebuild is not half-way after half an hour')
    await sleep(250)
  }
  process.kill(first.pid, 'SIGKILL')
  await first.done
  console.log(`kill -9 of the rebuild at ${(await readIn(gateway, model)).toLocaleString('en')} events`)
  const ended = await startRebuild(dataDir, tell).done
  const seconds = (performance.now() - began) / 1000
  const committed = await writes.stop()
  const written = [...committed.values()].reduce((sum, { version }) => sum + version, 0)
  const found = await askUntil(
    () => writtenIn(gateway, model, committed),
    (count) => count >= written,
    SETTLES_WITHIN_MS,
  )
  await reads.stop()
  return {
    seconds,
    reads: reads.answers,
    failedReads: reads.failures,
    ended,
    written,
    found,
  }
}

async function readIn(gateway: Client, model: string): Promise<number> {
  const made = await gateway.query('SELECT to_regclass($1) AS "table"', [`${model}.checkpoint`])
  if (made.rows[0]?.table === null) return 0
  const { rows } = await gateway.query<{ read: string }>(
    `SELECT coalesce(sum(next), 0) AS read FROM ${model}.checkpoint`,
  )
  return Number(rows[0]?.read)
}

async function writtenIn(gateway: Client, model: string, committed: Committed): Promise<number> {
  const { rows } = await gateway.query<{ found: string }>(
    `SELECT count(*) AS found FROM ${model}.event WHERE subject = ANY($1::text[])`,
    [[...committed.keys()]],
  )
  return Number(rows[0]?.found)
}
