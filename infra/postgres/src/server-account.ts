import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** The user and group of the operating system that the database server runs as. */
export interface ServerAccount {
  readonly uid: number
  readonly gid: number
}

// "nobody": PostgreSQL refuses to run as root, and a fresh container often has no other user.
const NOBODY = 65_534

/** Who the server runs as, when it cannot be the user who starts it. `undefined`: the user who starts it. */
export function serverAccount(): ServerAccount | undefined {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined
}

/** Whether `account` may enter every folder on the way to `path` (a checkout under /root, mode 0700, is not reachable). */
export function isReachable(path: string, account: ServerAccount): boolean {
  const folder = resolve(path)
  if (existsSync(folder)) {
    const { mode, uid } = statSync(folder)
    const may = uid === account.uid ? mode & 0o100 : mode & 0o001
    if (!may) return false
  }
  return folder === dirname(folder) || isReachable(dirname(folder), account)
}
