import { areas, PARTIES, type Party } from '@trilateral/contracts'
import type { LocalEnv } from './env.ts'
import type { Ports } from './ports.ts'

/** Where people and machines reach the parts. */
export interface Addresses {
  readonly portal: string
  /** By area code. */
  readonly apps: Readonly<Record<string, string>>
  readonly gateway: string
  readonly identity: Readonly<Record<Party, string>>
}

/** All on "localhost": browsers take it for a safe place without TLS, which the session cookies need. */
export function addressesOf(ports: Ports, issuers: LocalEnv['issuers']): Addresses {
  const [jp, kr, us] = PARTIES.map((party) => issuers[party] ?? at(ports.identity[party]))
  return {
    portal: at(ports.portal),
    apps: Object.fromEntries(areas.map(({ code }) => [code, at(ports.areas[code] ?? 0)])),
    gateway: at(ports.gateway),
    identity: { jp: jp ?? '', kr: kr ?? '', us: us ?? '' },
  }
}

const at = (port: number) => `http://localhost:${port}`
