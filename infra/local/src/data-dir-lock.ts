import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { identityOf, stillRuns } from './process-identity.ts'

const holderSchema = z.object({ pid: z.number(), identity: z.string() })

/**
 * Takes a data folder for this process; one stack runs on it at a time.
 * @returns gives it back
 * @throws when another stack that still runs holds it
 */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'lock')
  const mine = JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) ?? '' })
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o600 })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const holder = read(file)
    if (holder && stillRuns(holder.pid, holder.identity))
      throw new Error(
        `The stack already runs on ${dataDir} (process ${holder.pid}): stop it with Ctrl-C where it was started, or with kill ${holder.pid}; npm run status shows its addresses`,
      )
    rmSync(file, { force: true })
  }
  throw new Error(`Another start on ${dataDir} is under way`)
}

function read(file: string) {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
  } catch {
    return undefined
  }
}
