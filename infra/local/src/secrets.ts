import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const secretsSchema = z.record(z.string(), z.string().min(16))

/** Gives each name its own secret, the same at every start; kept in the data folder for the starter alone to read. */
export function secretsIn(folder: string): (name: string) => string {
  const file = join(folder, 'secrets.json')
  const secrets = existsSync(file) ? secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
  return (name) => {
    const known = secrets[name]
    if (known !== undefined) return known
    const fresh = randomBytes(32).toString('base64url')
    secrets[name] = fresh
    writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 })
    renameSync(`${file}.new`, file)
    return fresh
  }
}
