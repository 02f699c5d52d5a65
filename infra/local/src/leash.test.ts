import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, until } from './fixtures.ts'
import { identityOf } from './process-identity.ts'
import { LEASH } from './repository.ts'

test('when the supervisor is killed, what it started ends by itself', async () => {
  const folder = temporaryFolder()
  const work = join(folder, 'work.mjs')
  writeFileSync(work, 'setInterval(() => undefined, 1000)')
  const supervisor = join(folder, 'supervisor.mjs')
  writeFileSync(
    supervisor,
    `import { spawn } from 'node:child_process'
     const child = spawn(process.execPath, ['--import', ${JSON.stringify(LEASH)}, ${JSON.stringify(work)}],
       { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], detached: true })
     child.on('spawn', () => setTimeout(() => console.log(child.pid), 500))`,
  )
  const started = spawn(process.execPath, [supervisor], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said]: unknown[] = await once(started.stdout, 'data')
  const pid = Number(String(said))
  expect(identityOf(pid)).toBeDefined()
  started.kill('SIGKILL')
  await until(() => identityOf(pid) === undefined)
})
