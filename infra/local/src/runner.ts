import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from './repository.ts'

/** How a package's process is run: its build, or in development its source, again after every change. */
export function runnerFor(folder: string, dev: boolean): { args: string[]; cwd: string } {
  const cwd = join(ROOT, folder)
  if (!dev) return { args: [join(cwd, 'dist', 'main.js')], cwd }
  const tsx = fileURLToPath(import.meta.resolve('tsx/cli'))
  return { args: [tsx, 'watch', '--clear-screen=false', '--conditions=source', 'src/main.ts'], cwd }
}
