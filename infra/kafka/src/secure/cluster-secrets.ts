import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CLOSED_FILE } from './certificates.ts'

/** Who may do everything: the brokers among themselves, and who administers them. */
export const INTER_BROKER_USER = 'broker'
export const ADMIN_USER = 'admin'

export interface ClusterSecrets {
  readonly clusterId: string
  /** Passwords of the two users that the first start makes. */
  readonly broker: string
  readonly admin: string
}

/** Random, made at the first start and kept in the folder for the starter alone to read. */
export async function clusterSecrets(folder: string): Promise<ClusterSecrets> {
  const file = join(folder, 'cluster.json')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the lines below
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as ClusterSecrets
  const secrets = { clusterId: random(16), broker: random(32), admin: random(32) }
  await writeFile(`${file}.new`, JSON.stringify(secrets), CLOSED_FILE)
  await rename(`${file}.new`, file)
  return secrets
}

const random = (bytes: number): string => randomBytes(bytes).toString('base64url')
