// Loaded into every process of the stack before its own code. The channel to the starter breaks when the starter dies,
// even by kill -9; the process then stops as if asked to, and is gone ten seconds later whatever it is doing.
const TEN_SECONDS = 10_000

if (process.channel) {
  process.once('disconnect', () => {
    // A process that listens itself stops in its own way.
    if (process.listenerCount('disconnect') === 0) process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), TEN_SECONDS).unref()
  })
  // Listening must not keep a process alive that has nothing else to do.
  process.channel.unref()
}
