/** Listens to what ends a process; returns how to stop listening. */
export function stopSignals({
  stop,
  fatal,
  again,
}: {
  stop: (why: string) => void
  fatal: (reason: unknown) => void
  again: () => void
}): () => void {
  let asked = false
  // Ctrl-C twice: whoever sits there does not want to wait.
  const onSignal = (signal: NodeJS.Signals) => {
    if (asked && signal === 'SIGINT') return again()
    asked = true
    stop(signal)
  }
  // A parent that started us with an IPC channel and died, kill -9 included.
  const onDisconnect = () => stop('parent process ended')

  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  process.on('uncaughtException', fatal)
  process.on('unhandledRejection', fatal)
  process.on('disconnect', onDisconnect)
  return () => {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
    process.off('uncaughtException', fatal)
    process.off('unhandledRejection', fatal)
    process.off('disconnect', onDisconnect)
  }
}
