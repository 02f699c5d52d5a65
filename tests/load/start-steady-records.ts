import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { firstWordOf } from './first-word-of.ts'

export interface SteadyRecords {
  /** Login of the area's own database. */
  readonly databaseUrl: string
  readonly perSecond: number
  readonly events: number
}

/** Has measures recorded from a process of its own, so that neither waits for the other. Resolves when all are committed. */
export async function startSteadyRecords(wish: SteadyRecords): Promise<{ perSecond: number }> {
  const file = fileURLToPath(new URL('./steady-records.ts', import.meta.url))
  const child = fork(file, { execArgv: process.execArgv })
  child.send(wish)
  const seconds = await firstWordOf<number>(child)
  return { perSecond: wish.events / seconds }
}
