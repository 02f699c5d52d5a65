// Builds, then runs one TypeScript program of the repository from source: `node infra/local/run.mjs tests/load/bench …`.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, ROOT } from './build.mjs'

const [program, ...args] = process.argv.slice(2)
if (!program) {
  console.error('Name a program, as tests/load/bench')
  process.exit(2)
}
await build()
const tsx = import.meta.resolve('tsx')
const child = spawn(
  process.execPath,
  ['--conditions=source', '--import', tsx, join(ROOT, `${program}.ts`), ...args],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.once('exit', (code) => process.exit(code ?? 1))
