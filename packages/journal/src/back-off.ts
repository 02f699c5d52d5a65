import { setTimeout } from 'node:timers/promises'

const FIRST_MS = 100
const LONGEST_MS = 5_000

/** Milliseconds to wait before attempt `failures + 1`: doubling to 5 s at most, half of it by chance so that copies spread out. */
export function backOffMs(failures: number, chance: () => number = Math.random): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10))
  return full / 2 + (full / 2) * chance()
}

/** Resolves after `ms`, or when the signal aborts. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined)
}
