import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { wordsOf } from './log-line.ts'
import { inherited } from './node-part.ts'
import { stillRuns } from './process-identity.ts'
import { LEASH, ROOT } from './repository.ts'
import { readState } from './state.ts'

/** A rebuild of the read model that is under way, in a process of its own. */
export interface RunningRebuild {
  readonly pid: number
  /** Resolves when it has ended: whether another read model is live now. */
  readonly done: Promise<boolean>
}

/**
 * Begins to rebuild the read model of the stack that runs on `dataDir`, or goes on with what an earlier rebuild began.
 * The portal goes on answering; at any moment it may be killed and begun again.
 * @param tell hears each step, in words
 * @throws when no stack runs there
 */
export function startRebuild(dataDir: string, tell: (words: string) => void): RunningRebuild {
  const state = readState(dataDir)
  if (!state?.gatewayEnvironment || !stillRuns(state.supervisor.pid, state.supervisor.identity))
    throw new Error('No stack runs here: start it first, under the same PORT')
  const program = join(ROOT, 'apps/gateway/dist/rebuild.js')
  const child = spawn(process.execPath, ['--import', LEASH, program], {
    env: { ...inherited(), ...state.gatewayEnvironment, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    windowsHide: true,
  })
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => tell(wordsOf(line)))
  const done = once(child, 'close').then(([code]) => code === 0)
  return { pid: child.pid ?? 0, done }
}
