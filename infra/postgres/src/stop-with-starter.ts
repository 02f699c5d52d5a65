import { spawn } from 'node:child_process'

/**
 * Stops process `pid` when this process dies, however it dies: a shell of 1 MB waits at the end of a pipe that the kernel
 * closes for us, even after kill -9.
 * @returns ends the watch
 */
export function stopWithStarter(pid: number): () => void {
  if (process.platform === 'win32') return () => undefined
  const watch = spawn('sh', ['-c', `read -r _ || kill -INT ${pid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // Its own group: Ctrl-C in the terminal is for the starter, which stops things in order.
    detached: true,
    cwd: '/',
  })
  watch.on('error', () => undefined)
  watch.stdin.on('error', () => undefined)
  watch.unref()
  // Any line means "let go": the server has been stopped in an orderly way.
  return () => watch.stdin.end('\n')
}
