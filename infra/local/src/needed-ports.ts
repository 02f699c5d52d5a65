import { areas, PARTIES } from '@trilateral/contracts'
import type { Ports } from './ports.ts'
import type { NeededPort } from './require-free-ports.ts'
import type { LocalKafka } from './data-dirs.ts'
import type { LocalEnv } from './env.ts'
import { backstage } from './ports.ts'

/** Every port that this start will listen on; none for a part that a server of one's own stands in for. */
export function neededPorts(
  ports: Ports,
  { env, kafka, dev }: { env: LocalEnv; kafka: LocalKafka; dev: boolean },
): NeededPort[] {
  const apps = [
    { port: ports.portal, for: 'the portal' },
    ...areas.map(({ code, name }) => ({ port: ports.areas[code] ?? 0, for: name.en })),
  ]
  const brokers = {
    none: [],
    plain: [
      { port: ports.kafka, for: 'Kafka' },
      { port: ports.kafkaController, for: "Kafka's controller" },
    ],
    secure: ports.kafkaNodes.flatMap(({ port, controllerPort }, nth) => [
      { port, for: `broker ${nth + 1} of Kafka` },
      { port: controllerPort, for: `the controller of broker ${nth + 1} of Kafka` },
    ]),
  }[kafka]
  return [
    ...apps,
    ...(dev
      ? apps.map((app) => ({ port: backstage(app.port), for: `${app.for} behind its web server` }))
      : []),
    { port: ports.gateway, for: 'the gateway' },
    ...(PARTIES.every((party) => env.issuers[party]) ? [] : PARTIES).map((party) => ({
      port: ports.identity[party],
      for: `the identity provider of ${party.toUpperCase()}`,
    })),
    ...(env.databaseUrl ? [] : [{ port: ports.postgres, for: 'PostgreSQL' }]),
    ...(env.kafkaBrokers ? [] : brokers),
  ]
}
