/** How long an action waits at the desk before it is sent. */
export const HELD_MS = 10_000

export interface HeldTimer {
  /** Milliseconds until it is over, as of now. */
  left(): number
  /** Stops while somebody reads or reaches for "undo". */
  pause(): void
  resume(): void
  /** Over at once, without its end being called. */
  cancel(): void
}

/** A wait that can be held up. Its end is called once, or never after `cancel`. */
export function heldTimer(onEnd: () => void, ms: number = HELD_MS): HeldTimer {
  let remaining = ms
  let since: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const elapsed = () => (since === undefined ? 0 : performance.now() - since)
  const resume = () => {
    if (since !== undefined) return
    since = performance.now()
    timer = setTimeout(onEnd, remaining)
  }
  const pause = () => {
    clearTimeout(timer)
    remaining = Math.max(0, remaining - elapsed())
    since = undefined
  }
  resume()
  return { left: () => Math.max(0, remaining - elapsed()), pause, resume, cancel: () => clearTimeout(timer) }
}
