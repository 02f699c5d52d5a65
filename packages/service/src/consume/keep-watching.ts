import type { StreamWatch } from './stream-watch.ts'

/** Milliseconds between two looks at how far the bus is ahead. */
const LOOK_EVERY = 2000
/** Seconds without progress after which a new process is likelier to make some than this one. */
const STUCK = 60

interface Hearing {
  /** After each look; must not throw. */
  readonly onLooked?: () => void
  /** The bus holds records and not one is applied. */
  readonly onStuck: (reason: Error) => void
}

/** Looks every two seconds how far a reader is behind the bus. */
export function keepWatching(watch: StreamWatch, { onLooked, onStuck }: Hearing) {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const refuseWhenStuck = () => {
    const seconds = watch.stuckSeconds()
    if (seconds > STUCK) throw new Error(`nothing was applied for ${Math.round(seconds)} s`)
  }
  // The next look begins after this one has ended: a bus that answers slowly is not asked twice at once.
  const look = async () => {
    await watch.look()
    if (stopped) return
    onLooked?.()
    try {
      refuseWhenStuck()
    } catch (error) {
      onStuck(error instanceof Error ? error : new Error(String(error)))
    }
    timer = setTimeout(() => void look(), LOOK_EVERY)
  }
  return {
    start: () => void look(),
    stop() {
      stopped = true
      clearTimeout(timer)
    },
    /** For readiness. @throws Error that says for how long nothing was applied. */
    refuseWhenStuck,
  }
}
