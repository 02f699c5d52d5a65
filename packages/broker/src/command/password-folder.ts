import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Passwords of users as files of a folder, one a user by its name, as Kubernetes mounts secrets. One that is not there is made, random,
 * for the folder's owner alone to read: hand it to who runs that app.
 */
export const passwordsIn =
  (folder: string) =>
  (user: string): string => {
    const file = join(folder, user)
    if (existsSync(file)) return readFileSync(file, 'utf8').trim()
    const password = randomBytes(32).toString('base64url')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(file, password, { mode: 0o600, flag: 'wx' })
    return password
  }
