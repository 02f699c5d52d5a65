import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Documents } from './documents.ts'

/** docs/events of this repository. */
export const EVENT_DOCUMENTS = fileURLToPath(new URL('../../../../docs/events/', import.meta.url))

/** What stands in the folder, by path with `/`; an absent folder is an empty one. */
export function readDocuments(folder: string): Documents {
  mkdirSync(folder, { recursive: true })
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** Writes `documents` and removes the paths that `stale` names. */
export function writeDocuments(folder: string, documents: Documents, stale: readonly string[]): void {
  for (const [path, text] of documents) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  for (const path of stale) rmSync(join(folder, path))
}
