import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { revision } from './tables.ts'

/** The folder of the program that runs: a build's `dist`, or from source the folder of these rules. */
const HERE = new URL('./', import.meta.url)

/**
 * Names what fills the read model: its revision and the build. The breaker counts for each by itself, so that a
 * release that mends a fault is not held back by the dead letters of the one before. The gateway and a rebuild of
 * one release have the same, as both lie in one folder.
 */
export const handlerVersion = (folder: URL = HERE): string => `${revision()}-${fingerprintOf(folder)}`

/**
 * Of a folder's programs and of the contracts that they read events by. A built file carries the fingerprints of what
 * it imports in the names of those, so the contracts' entry stands for all that it reaches.
 */
function fingerprintOf(folder: URL): string {
  const programs = readdirSync(folder).filter((name) => /\.[jt]s$/.test(name))
  const files = [...programs.toSorted().map((name) => new URL(name, folder)), ...CONTRACTS.map(entryOf)]
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, 16)
}

const CONTRACTS = [
  '@trilateral/contracts',
  '@trilateral/contracts/critical-minerals',
  '@trilateral/contracts/portal',
  '@trilateral/contracts/semiconductors',
  '@trilateral/contracts/work-program',
]
const entryOf = (name: string) => new URL(import.meta.resolve(name))
