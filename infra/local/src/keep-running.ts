import { setTimeout as sleep } from 'node:timers/promises'
import { wordsOf } from './log-line.ts'
import type { Part, RunningPart } from './part.ts'

/** A part that is started again whenever it ends without being asked to. */
export interface KeptPart {
  readonly name: string
  /** Absent while it is being started again. */
  readonly pid: number | undefined
  readonly restarts: number
  stop(): Promise<void>
  kill(): Promise<void>
}

const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 5000
// One that lived this long was healthy: what ended it is news, and it is started again at once.
const HEALTHY_MS = 20_000

/**
 * Starts a part and keeps it running, waiting longer and longer while it does not last.
 * @param tell hears what happened, for the person who watches
 * @param changed is called when the part's process is another one
 * @param signal ends the first start
 * @throws what the first start threw; later ones are tried again
 */
export async function keepRunning(
  part: Part,
  { tell, changed, signal }: { tell: (words: string) => void; changed: () => void; signal: AbortSignal },
): Promise<KeptPart> {
  const stopping = new AbortController()
  let running: RunningPart | undefined = await part.launch(signal)
  let restarts = 0

  const watch = async () => {
    let wait = FIRST_WAIT_MS
    while (running) {
      const since = Date.now()
      const words = await running.gone
      running = undefined
      if (stopping.signal.aborted) return
      changed()
      tell(`${part.name} ended unexpectedly and is started again. Its last words: ${lastLine(words)}`)
      if (Date.now() - since > HEALTHY_MS) wait = FIRST_WAIT_MS
      while (!running && !stopping.signal.aborted) {
        await sleep(wait, undefined, { signal: stopping.signal }).catch(() => undefined)
        wait = Math.min(wait * 2, LONGEST_WAIT_MS)
        if (stopping.signal.aborted) return
        running = await part.launch(stopping.signal).catch((error: unknown) => {
          if (!stopping.signal.aborted) tell(`${part.name} did not come back yet: ${lastLine(String(error))}`)
          return undefined
        })
      }
      restarts++
      changed()
      if (running && !stopping.signal.aborted) tell(`${part.name} is back`)
    }
  }
  const watching = watch()

  return {
    name: part.name,
    get pid() {
      return running?.pid
    },
    get restarts() {
      return restarts
    },
    async stop() {
      stopping.abort()
      await running?.stop()
      await watching
      // It may have come up just while it was being stopped.
      await running?.stop()
    },
    async kill() {
      await running?.kill()
    },
  }
}

const lastLine = (words: string) => wordsOf(words.trim().split('\n').at(-1) ?? '').slice(0, 300)
