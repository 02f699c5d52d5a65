import { setTimeout as sleep } from 'node:timers/promises'

const PATIENCE = 60_000

/** Asks until it is so, every few milliseconds. @throws after a minute */
export async function until(isSo: () => Promise<boolean> | boolean, everyMs = 5): Promise<void> {
  const late = performance.now() + PATIENCE
  while (!(await isSo())) {
    if (performance.now() > late) throw new Error(`it did not come to be within ${PATIENCE / 1000} s`)
    await sleep(everyMs)
  }
}
