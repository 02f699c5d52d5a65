import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import type { ServerAccount } from './server-account.ts'

const run = promisify(execFile)

const INITDB_OPTIONS =
  '-U postgres -A scram-sha-256 -E UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8 --set timezone=UTC --set log_timezone=UTC'.split(
    ' ',
  )

const newPassword = () => randomBytes(24).toString('base64url')

/**
 * Makes the database files once. Text is ordered by code point (C.UTF-8 of the server itself, not of the machine),
 * so that a list looks the same on every machine; people's languages are sorted in the browser.
 * @returns the administrator's password, kept beside the files, readable by the starter alone
 */
export async function ensureCluster(options: {
  dataDir: string
  cluster: string
  binaries: Binaries
  account: ServerAccount | undefined
}): Promise<string> {
  const { dataDir, cluster, binaries, account } = options
  const passwordFile = join(dataDir, 'admin-password')
  const underWay = `${passwordFile}.new`
  const made = existsSync(join(cluster, 'PG_VERSION'))
  if (made && existsSync(passwordFile)) return readFileSync(passwordFile, 'utf8')
  // Files outside whose data folder was deleted by hand belong to nobody any more.
  if (made && !existsSync(underWay) && dirname(cluster) === dataDir)
    throw new Error(`${cluster} holds a database, but ${passwordFile}, which opens it, is gone`)

  // What is there is half made: its maker was killed.
  emptyFolder(cluster)
  const password = newPassword()
  writeFileSync(underWay, password, { mode: 0o600 })
  const handedOver = join(cluster, '..', `.initdb-${process.pid}`)
  writeFileSync(handedOver, password, { mode: 0o600 })
  if (account) chownSync(handedOver, account.uid, account.gid)
  try {
    await run(binaries.initdb, ['-D', cluster, `--pwfile=${handedOver}`, ...INITDB_OPTIONS], {
      ...account,
      cwd: '/',
      env: { PATH: process.env['PATH'], TZ: 'UTC' },
    })
  } catch (cause) {
    throw new Error('The embedded PostgreSQL could not make its files', { cause })
  } finally {
    rmSync(handedOver, { force: true })
  }
  renameSync(underWay, passwordFile)
  return password
}

function emptyFolder(folder: string): void {
  for (const entry of readdirSync(folder)) rmSync(join(folder, entry), { recursive: true, force: true })
}
