import { areas, PARTIES, type Party } from '@trilateral/contracts'
import type { NodePorts } from '@trilateral/infra-kafka'

/** Which part listens where. All follow from one number, so that a second stack needs but another PORT. */
export interface Ports {
  readonly portal: number
  readonly areas: Readonly<Record<string, number>>
  readonly gateway: number
  readonly identity: Readonly<Record<Party, number>>
  readonly postgres: number
  readonly kafka: number
  readonly kafkaController: number
  /** Of the three brokers that are closed as in production; the first takes the ports of the one that is not. */
  readonly kafkaNodes: readonly NodePorts[]
}

const BACKSTAGE = 60 // where an app listens in development, while its web server holds its public port
const HIGHEST = 65_535 - BACKSTAGE - 19

export function portsFrom(portal: number): Ports {
  if (!Number.isInteger(portal) || portal < 1024 || portal > HIGHEST)
    throw new Error(`PORT must be a whole number from 1024 to ${HIGHEST}`)
  return {
    portal,
    areas: Object.fromEntries(areas.map((area, index) => [area.code, portal + 1 + index])),
    gateway: portal + 20,
    identity: identityPorts(portal + 31),
    postgres: portal + 40,
    kafka: portal + 50,
    kafkaController: portal + 51,
    kafkaNodes: [50, 52, 54].map((step) => ({ port: portal + step, controllerPort: portal + step + 1 })),
  }
}

const identityPorts = (first: number): Record<Party, number> => ({
  jp: first + PARTIES.indexOf('jp'),
  kr: first + PARTIES.indexOf('kr'),
  us: first + PARTIES.indexOf('us'),
})

export const backstage = (port: number): number => port + BACKSTAGE
