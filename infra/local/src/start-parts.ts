import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalEnv } from './env.ts'
import { kafkaPart } from './kafka-part.ts'
import type { KeptParts } from './kept-parts.ts'
import { nodePart } from './node-part.ts'
import type { Ports } from './ports.ts'
import { postgresPart } from './postgres-part.ts'
import { prepareDatabases, type Databases } from './prepare-databases.ts'
import { appProcesses, identityProcess, type BusAddress, type Setting } from './processes.ts'
import { secretsIn } from './secrets.ts'
import type { StackState } from './state.ts'

/** Starts every part as soon as what it needs stands; resolves when all are ready. */
export async function startParts(options: {
  parts: KeptParts
  env: LocalEnv
  ports: Ports
  kafka: boolean
  dev: boolean
  state: StackState
  /** Where this pairing of databases and bus keeps its data. */
  folder: string
}): Promise<void> {
  const { parts, env, ports, state, folder } = options
  const setting: Setting = {
    ports,
    env,
    addresses: state,
    dataDir: folder,
    logs: state.logs,
    secretOf: secretsIn(folder),
    dev: options.dev,
  }
  const bus: BusAddress = options.kafka
    ? { kind: 'kafka', brokers: env.kafkaBrokers ?? `127.0.0.1:${ports.kafka}` }
    : { kind: 'postgres' }

  const identity = startIdentity(setting, parts)
  const broker = startBroker({ setting, bus, parts, state })
  const databases = startDatabases({ setting, bus, parts, state })
  // Whichever fails first is what the person is told; the others are ended by the caller.
  const [, , ready] = await Promise.all([identity, broker, databases])
  const apps = appProcesses(setting, ready, bus)
  state.gatewayEnvironment = { ...apps.find(({ name }) => name === 'gateway')?.env }
  await Promise.all(apps.map((app) => parts.start(nodePart(app))))
}

async function startIdentity(setting: Setting, parts: KeptParts): Promise<void> {
  const identity = identityProcess(setting)
  if (!identity) return
  mkdirSync(join(setting.dataDir, 'identity'), { recursive: true, mode: 0o700 })
  await parts.start(nodePart(identity))
}

interface Stage {
  readonly setting: Setting
  readonly bus: BusAddress
  readonly parts: KeptParts
  readonly state: StackState
}

async function startBroker({ setting, bus, parts, state }: Stage): Promise<void> {
  if (bus.kind !== 'kafka') return
  state.bootstrapServers = bus.brokers
  if (setting.env.kafkaBrokers) return
  const { kafka: port, kafkaController: controllerPort } = setting.ports
  await parts.start(kafkaPart({ dataDir: join(setting.dataDir, 'kafka'), port, controllerPort }))
}

async function startDatabases({ setting, bus, parts, state }: Stage): Promise<Databases> {
  let adminUrl = setting.env.databaseUrl ?? ''
  if (!adminUrl)
    await parts.start(
      postgresPart({
        dataDir: join(setting.dataDir, 'postgres'),
        port: setting.ports.postgres,
        logFile: join(setting.logs, 'postgres.log'),
        started: (url) => (adminUrl = url),
      }),
    )
  const databases = await prepareDatabases({
    adminUrl,
    bus: bus.kind === 'kafka' ? `kafka at ${bus.brokers}` : bus.kind,
    secretOf: setting.secretOf,
  })
  state.databaseUrl = adminUrl
  state.databases = Object.fromEntries(
    Object.entries(databases).map(([name, { serviceUrl }]) => [name, serviceUrl]),
  )
  return databases
}
