import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NodeProcess } from './node-part.ts'

export const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'trilateral-local-'))

/** A small process that behaves as an app does, or misbehaves as it is told. */
export function smallProcess(
  folder: string,
  port: number,
  how: 'well' | 'deaf' | 'broken' | 'crashing' = 'well',
): NodeProcess {
  const file = join(folder, `${how}.mjs`)
  writeFileSync(file, PROGRAMS[how])
  return {
    name: how,
    args: [file],
    cwd: folder,
    env: { PORT: String(port) },
    logFile: join(folder, `${how}.log`),
    ready: [`http://127.0.0.1:${port}/health/ready`],
    readyWithin: 10_000,
  }
}

const SERVE = `
import { createServer } from 'node:http'
createServer((request, response) => response.end(JSON.stringify(Object.keys(process.env)))).listen(Number(process.env.PORT), '127.0.0.1')
`

const PROGRAMS = {
  well: SERVE,
  deaf: `${SERVE}process.on('SIGTERM', () => undefined)`,
  // As a process ends whose consumer cannot go on: of itself, with code 1; the second time it lives.
  crashing: `${SERVE}
import { existsSync, writeFileSync } from 'node:fs'
if (!existsSync('crashed')) setTimeout(() => { writeFileSync('crashed', ''); console.error('measures cannot go on'); process.exit(1) }, 300)`,
  broken: `console.error('DATABASE_URL is not set'); process.exit(1)`,
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** Waits until it is so, for ten seconds at most. */
export async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('It did not come to be within 10 s')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
