import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { findBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { makeFolders } from './data-folder.ts'
import { clearLeftover } from './leftover.ts'
import { serverAccount } from './server-account.ts'
import { serverSettings } from './settings.ts'
import { stopWithStarter } from './stop-with-starter.ts'

/** A PostgreSQL server of ours, listening on 127.0.0.1 alone. */
export interface RunningPostgres {
  /** Address of the administrator, password included: keep it out of logs. */
  readonly adminUrl: string
  readonly port: number
  readonly pid: number
  /** Settles when the server has ended, for whatever reason. Never rejects. */
  readonly ended: Promise<void>
  /** Ends sessions, writes everything down, and leaves no process. */
  stop(): Promise<void>
  /** Kill -9, as a power cut would: for tests of recovery. */
  kill(): Promise<void>
}

const START_SECONDS = 30
const STOP_SECONDS = 6

/**
 * Starts the embedded PostgreSQL on the files in `dataDir`, making them the first time.
 * @param options.port 0 or absent: any free port
 * @param options.durable false gives up surviving a power cut, not a kill -9, for speed (tests only)
 * @param options.log receives the server's own lines
 * @throws when no server can be had on this machine, the port is taken, or it does not start within 30 s
 */
export async function startPostgres(options: {
  dataDir: string
  port?: number
  durable?: boolean
  log?: (text: string) => void
}): Promise<RunningPostgres> {
  const account = serverAccount()
  const binaries = await findBinaries(account)
  const dataDir = resolve(options.dataDir)
  const cluster = makeFolders(dataDir, account)
  await clearLeftover(cluster)
  const password = await ensureCluster({ dataDir, cluster, binaries, account })
  const port = options.port || (await freePort())
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  const args = ['-D', cluster, ...serverSettings({ port, durable: options.durable ?? true })]

  const deadline = Date.now() + START_SECONDS * 1000
  for (;;) {
    const said: string[] = []
    const server = spawn(binaries.postgres, args, {
      ...account,
      cwd: '/',
      env: { PATH: process.env['PATH'], TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    })
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < 50) said.push(text)
      options.log?.(text)
    })
    const ended = once(server, 'exit').then(
      () => undefined,
      () => undefined,
    )
    if (await answers(adminUrl, server, deadline)) return running(server, { adminUrl, port, ended })
    server.kill('SIGKILL')
    const words = said.join('')
    // After kill -9 the sessions of the dead server take a moment to notice and let go of its memory.
    const dying = words.includes('shared memory block') || words.includes('lock file "postmaster.pid"')
    if (!dying || Date.now() > deadline)
      throw new Error(`PostgreSQL did not start on port ${port}: ${words.trim() || 'it said nothing'}`)
    await sleep(200)
  }
}

function running(
  server: ChildProcess,
  { ended, ...address }: { adminUrl: string; port: number; ended: Promise<void> },
): RunningPostgres {
  const pid = server.pid ?? 0
  const letGo = stopWithStarter(pid)
  void ended.then(letGo)
  return {
    ...address,
    pid,
    ended,
    async stop() {
      for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
        server.kill(signal)
        const waiting = new AbortController()
        const late = sleep(STOP_SECONDS * 1000, 'late', { signal: waiting.signal }).catch(() => 'stopped')
        const outcome = await Promise.race([ended.then(() => 'stopped'), late])
        waiting.abort()
        if (outcome === 'stopped') return
      }
    },
    async kill() {
      server.kill('SIGKILL')
      await ended
    },
  }
}

async function answers(adminUrl: string, server: ChildProcess, deadline: number): Promise<boolean> {
  while (Date.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return false
    const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 2000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      // Another server may hold the port: then ours has just ended.
      await sleep(20)
      return server.exitCode === null
    } catch {
      await client.end().catch(() => undefined)
      await sleep(25)
    }
  }
  return false
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}
