import { createPrivateKey, generateKeyPairSync, randomUUID, type JsonWebKey } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Party } from '@trilateral/contracts'

export interface SigningKey extends JsonWebKey {
  readonly kid: string
  readonly use: 'sig'
  readonly alg: 'RS256'
}

/** One party's key: made once, then kept, so that applications may keep what they know of it over our restarts. */
export function signingKey(dataDir: string, party: Party): SigningKey {
  const file = join(dataDir, `signing-key-${party}.json`)
  if (existsSync(file)) {
    const kept: SigningKey = JSON.parse(readFileSync(file, 'utf8'))
    createPrivateKey({ key: kept, format: 'jwk' })
    return kept
  }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key: SigningKey = {
    ...privateKey.export({ format: 'jwk' }),
    kid: randomUUID(),
    use: 'sig',
    alg: 'RS256',
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  // Renamed into place: half a key after a power cut would keep us from ever starting again.
  writeFileSync(`${file}.new`, JSON.stringify(key), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return key
}
