import { startPostgres } from '@trilateral/infra-postgres'
import { openLog } from './log-file.ts'
import { appendFileSync, closeSync } from 'node:fs'
import type { Part } from './part.ts'

/** The embedded PostgreSQL. `started` hears the administrator's address, which stays the same over restarts. */
export function postgresPart(options: {
  dataDir: string
  port: number
  logFile: string
  started: (adminUrl: string) => void
}): Part {
  return {
    name: 'postgres',
    async launch() {
      closeSync(openLog(options.logFile))
      // By name, not by descriptor: after kill -9 its sessions still say their last words when the server is long gone.
      const server = await startPostgres({ ...options, log: (text) => appendFileSync(options.logFile, text) })
      options.started(server.adminUrl)
      const gone = server.ended.then(() => 'see logs/postgres.log')
      return { pid: server.pid, gone, stop: () => server.stop(), kill: () => server.kill() }
    },
  }
}
