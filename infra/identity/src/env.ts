import { PARTIES, type Party } from '@trilateral/contracts'
import { readClients, type ClientRegistration } from './provider/clients.ts'

export interface Settings {
  readonly host: string
  /** The name by which browsers and applications reach this machine; part of each issuer's identity. */
  readonly publicHost: string
  readonly ports: Readonly<Record<Party, number>>
  readonly clients: readonly ClientRegistration[]
  /** Signs the cookies; kept by whoever starts us, so that a restart does not sign everybody out. */
  readonly secret: string
  /** Where the signing keys are kept. */
  readonly dataDir: string
}

/** @throws Error naming every variable that is missing or wrong; values are never repeated. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const wrong: string[] = []
  const text = (name: string) => {
    const value = env[name]
    if (!value) wrong.push(`${name} is not set`)
    return value ?? ''
  }
  const port = (party: Party) => {
    const name = `PORT_${party.toUpperCase()}`
    const value = Number(text(name))
    if (!Number.isInteger(value) || value < 0 || value > 65_535) wrong.push(`${name} must be a TCP port`)
    return value
  }
  const clients = readClients(text('CLIENTS'))
  if (typeof clients === 'string') wrong.push(`CLIENTS ${clients}`)
  const settings = {
    host: env['HOST'] || '127.0.0.1',
    publicHost: env['PUBLIC_HOST'] || 'localhost',
    ports: { jp: port('jp'), kr: port('kr'), us: port('us') },
    clients: typeof clients === 'string' ? [] : clients,
    secret: text('SECRET'),
    dataDir: text('DATA_DIR'),
  }
  if (new Set(Object.values(settings.ports)).size < PARTIES.length)
    wrong.push('PORT_JP, PORT_KR and PORT_US must differ')
  if (wrong.length > 0) throw new Error(`The identity providers cannot start:\n  ${wrong.join('\n  ')}`)
  return settings
}
