const LOOK_EVERY_MS = 500

/**
 * Calls back when npm, which started us, is gone: npm does not hand on SIGTERM. Started by hand, nothing is watched, so
 * that the stack may outlive the terminal it was started from.
 * @returns ends the watch
 */
export function watchParent(gone: () => void, env: NodeJS.ProcessEnv = process.env): () => void {
  if (!env['npm_lifecycle_event']) return () => undefined
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    gone()
  }, LOOK_EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
