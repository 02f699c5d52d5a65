import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { clearLeftover } from './leftover.ts'
import { isReachable, serverAccount, type ServerAccount } from './server-account.ts'

/** Where things go that the server's account must reach when the checkout itself is closed to it (root only). */
export const SHARED_FOLDER = '/var/lib/trilateral'

/** The folder that holds the database files of `dataDir`: inside it, unless the server's account cannot get there. */
function clusterFolder(dataDir: string, account = serverAccount()): string {
  const inside = resolve(dataDir, 'cluster')
  if (!account) return inside
  const name = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16)
  const outside = join(SHARED_FOLDER, `cluster-${name}`)
  // Once outside, they stay there: rights of folders change, and the data must not seem lost.
  if (existsSync(outside)) return outside
  if (isReachable(dataDir, account)) return inside
  if (existsSync(inside))
    throw new Error(`${inside} holds a database that its server (user ${account.uid}) can no longer reach`)
  return outside
}

export function makeSharedFolder(): void {
  mkdirSync(SHARED_FOLDER, { recursive: true })
  chmodSync(SHARED_FOLDER, 0o711)
}

/** Makes the folders, each with the narrowest rights that let the server in. */
export function makeFolders(dataDir: string, account: ServerAccount | undefined): string {
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true })
  // Others may pass through to the cluster, which is its own 0700, but may not list.
  if (account && process.getuid?.() === 0) chmodSync(dataDir, 0o711)
  const cluster = clusterFolder(dataDir, account)
  if (dirname(cluster) === SHARED_FOLDER) makeSharedFolder()
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  if (account) chownSync(cluster, account.uid, account.gid)
  return cluster
}

/** Stops a server that a starter, itself killed, left running on `dataDir`. */
export async function stopServerOn(dataDir: string): Promise<void> {
  await clearLeftover(clusterFolder(dataDir))
}

/** Deletes the database files of `dataDir` for good, after stopping a server that was left running on them. */
export async function removeData(dataDir: string): Promise<void> {
  await stopServerOn(dataDir)
  rmSync(clusterFolder(dataDir), { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
}
