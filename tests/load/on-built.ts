import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Measured } from './line.ts'

/** Milliseconds after which a measurement is given up. */
const GIVE_UP = 180_000

/**
 * Runs the measurement `name` in a process of its own, on the packages as they were built: what runs in production, and
 * without what the one before it left in memory.
 */
export function onBuilt(name: string, input: unknown, giveUp = GIVE_UP): Promise<readonly Measured[]> {
  const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
  // Without the condition "source", packages are their dist; tsx is for the files of this folder.
  const child = fork(file, { execArgv: ['--import', import.meta.resolve('tsx')] })
  child.send({ input })
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => child.kill('SIGKILL'), giveUp)
    let measured: readonly Measured[] | undefined
    child.once('message', (answer: readonly Measured[]) => (measured = answer))
    child.once('exit', (code) => {
      clearTimeout(late)
      if (measured) resolve(measured)
      else reject(new Error(`the measurement "${name}" ended with ${code ?? 'a signal'}`))
    })
  })
}
