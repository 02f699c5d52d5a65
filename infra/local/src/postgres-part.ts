import { startPostgres } from '@trilateral/infra-postgres'
import { openLog } from './log-file.ts'
import { closeSync, writeSync } from 'node:fs'
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
      const log = openLog(options.logFile)
      const server = await startPostgres({ ...options, log: (text) => writeSync(log, text) })
      options.started(server.adminUrl)
      const gone = server.ended.then(() => {
        closeSync(log)
        return 'see logs/postgres.log'
      })
      return { pid: server.pid, gone, stop: () => server.stop(), kill: () => server.kill() }
    },
  }
}
