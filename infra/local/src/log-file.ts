import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const LARGEST_BYTES = 20 * 1024 * 1024
const TAIL_BYTES = 3000

/** Opens a log to be written at its end; one that has grown past 20 MB is set aside as `.1` first. */
export function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true })
  if (existsSync(file) && statSync(file).size > LARGEST_BYTES) renameSync(file, `${file}.1`)
  return openSync(file, 'a', 0o600)
}

/** The last lines of a log, from `from` bytes on. */
export function tailOf(file: string, from = 0): string {
  const size = existsSync(file) ? statSync(file).size : 0
  const start = Math.max(from, size - TAIL_BYTES)
  if (size <= start) return ''
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(size - start)
    readSync(descriptor, bytes, 0, bytes.length, start)
    return bytes.toString('utf8').trim()
  } finally {
    closeSync(descriptor)
  }
}
