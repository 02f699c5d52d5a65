import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '@trilateral/service'

export interface RepeatOptions {
  /** What is done, for the log. */
  readonly name: string
  /** One step; resolves to whether there is more to do at once. */
  readonly step: (signal: AbortSignal) => Promise<boolean>
  /** Milliseconds until the next look when there was nothing to do. */
  readonly everyMs: number
  readonly logger: Logger
}

export interface Repeating {
  /** Something may be there to do: look now. */
  wake(): void
  /** Resolves when no step is under way any more. */
  stop(): Promise<void>
  /** Why the last step failed; null: it did not. */
  readonly failure: () => Error | null
}

const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 10_000

/** Does something again and again until it is stopped. What fails is tried again after a pause that doubles up to ten seconds, and is told once. */
export function repeat({ name, step, everyMs, logger }: RepeatOptions): Repeating {
  const stopping = new AbortController()
  let awake = new AbortController()
  let failure: Error | null = null
  const wake = () => awake.abort()

  const run = async () => {
    for (let failures = 0; !stopping.signal.aborted;) {
      awake = new AbortController()
      let more = false
      try {
        more = await step(stopping.signal)
        if (failure) logger.info({ failures }, `${name}: it works again`)
        failures = 0
        failure = null
      } catch (error) {
        if (stopping.signal.aborted) return
        failures += 1
        const reason = error instanceof Error ? error : new Error(String(error))
        if (String(failure) !== String(reason))
          logger.warn({ err: reason }, `${name} failed; it is tried again and again`)
        failure = reason
      }
      if (more) continue
      const pause =
        failures === 0 ? everyMs : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1))
      // A ring must not make a broken step turn in a circle.
      const signal = failures === 0 ? AbortSignal.any([stopping.signal, awake.signal]) : stopping.signal
      await sleep(pause, undefined, { signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    wake,
    stop: async () => {
      stopping.abort()
      await running
    },
    failure: () => failure,
  }
}
