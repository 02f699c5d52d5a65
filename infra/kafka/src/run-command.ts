import { execFile } from 'node:child_process'

/** Runs a command to its end. @throws Error with the command's own last words when it fails or takes too long. */
export function runCommand(command: string, args: readonly string[], limitMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { timeout: limitMs, maxBuffer: 8 << 20 }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout)
      const lastWords = `${stdout}\n${stderr}`.trim().slice(-2_000)
      reject(new Error(`${command} ${args[0] ?? ''} failed: ${lastWords || error.message}`, { cause: error }))
    })
  })
}
