import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeData, startPostgres } from '@trilateral/infra-postgres'

/** Vitest's global set-up: one real PostgreSQL for the run, unless TEST_DATABASE_URL names an administrator of one. */
export default async function startServerForTheRun(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['TEST_DATABASE_URL']) return undefined
  const dataDir = mkdtempSync(join(tmpdir(), 'trilateral-tests-'))
  const server = await startPostgres({ dataDir, durable: false })
  // Workers are forked afterwards and inherit it.
  process.env['TEST_DATABASE_URL'] = server.adminUrl
  return async () => {
    delete process.env['TEST_DATABASE_URL']
    await server.stop()
    await removeData(dataDir)
  }
}
