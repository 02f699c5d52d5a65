/** A revoked session's stream must end within 5 s; the session store believes what it read for 2 s. */
const ASK_EVERY = 2500

/**
 * A signal that aborts when the session no longer lives, or when `outer` aborts. Not being able to ask counts as no:
 * who cannot be known to be still allowed gets nothing more.
 */
export function whileSessionLives(
  ask: () => Promise<boolean>,
  outer: AbortSignal | undefined,
  every = ASK_EVERY,
) {
  const controller = new AbortController()
  let ended = false
  const end = () => {
    ended = true
    controller.abort()
  }
  const timer = setInterval(() => {
    ask().then((lives) => (lives ? undefined : end()), end)
  }, every)
  const stop = () => controller.abort()
  outer?.addEventListener('abort', stop, { once: true })
  if (outer?.aborted) stop()
  return {
    signal: controller.signal,
    /** Whether it was the session that ended, not the reader who left. */
    ended: () => ended,
    release() {
      clearInterval(timer)
      outer?.removeEventListener('abort', stop)
    },
  }
}
