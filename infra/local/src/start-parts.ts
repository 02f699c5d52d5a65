import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { caFileIn } from '@trilateral/infra-kafka'
import type { LocalKafka } from './data-dirs.ts'
import type { LocalEnv } from './env.ts'
import { kafkaPart } from './kafka-part.ts'
import type { KeptParts } from './kept-parts.ts'
import { nodePart } from './node-part.ts'
import type { Ports } from './ports.ts'
import { postgresPart } from './postgres-part.ts'
import type { Progress } from './progress.ts'
import { prepareDatabases, type Databases } from './prepare-databases.ts'
import { appProcesses, identityProcess, type BusAddress, type Setting } from './processes.ts'
import { secretsIn } from './secrets.ts'
import { startSecureBrokers } from './secure-brokers.ts'
import type { StackState } from './state.ts'

/** Starts every part as soon as what it needs stands; resolves when all are ready. */
export async function startParts(options: {
  parts: KeptParts
  progress: Progress
  env: LocalEnv
  ports: Ports
  kafka: LocalKafka
  dev: boolean
  state: StackState
  /** Where this pairing of databases and bus keeps its data. */
  folder: string
}): Promise<void> {
  const { parts, progress, env, ports, state, folder } = options
  const setting: Setting = {
    ports,
    env,
    addresses: state,
    dataDir: folder,
    logs: state.logs,
    secretOf: secretsIn(folder),
    dev: options.dev,
  }
  const bus = busAddress(options.kafka, setting)

  const identity = startIdentity(setting, parts)
  const broker = startBroker({ setting, bus, parts, state }, progress)
  const databases = startDatabases({ setting, bus, parts, state })
  // Whichever fails first is what the person is told; the others are ended by the caller.
  const [, , ready] = await Promise.all([identity, broker, databases])
  const apps = appProcesses(setting, ready, bus)
  state.gatewayEnvironment = { ...apps.find(({ name }) => name === 'gateway')?.env }
  await Promise.all(apps.map((app) => parts.start(nodePart(app))))
}

function busAddress(kafka: LocalKafka, { env, ports, dataDir, secretOf }: Setting): BusAddress {
  if (kafka === 'none') return { kind: 'postgres' }
  if (kafka === 'plain') return { kind: 'kafka', brokers: env.kafkaBrokers ?? `127.0.0.1:${ports.kafka}` }
  return {
    kind: 'kafka',
    brokers: ports.kafkaNodes.map(({ port }) => `127.0.0.1:${port}`).join(),
    access: {
      caFile: caFileIn(kafkaFolder(dataDir)),
      passwordOf: (user) => secretOf(`kafka-${user}`),
    },
  }
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

async function startBroker({ setting, bus, parts, state }: Stage, progress: Progress): Promise<void> {
  if (bus.kind !== 'kafka') return
  state.bootstrapServers = bus.brokers
  if (setting.env.kafkaBrokers) return
  const { kafka: port, kafkaController: controllerPort, kafkaNodes: nodes } = setting.ports
  const dataDir = kafkaFolder(setting.dataDir)
  if (!bus.access) return parts.start(kafkaPart({ dataDir, port, controllerPort }))
  const { passwordOf } = bus.access
  state.kafkaAccess = await startSecureBrokers({ dataDir, nodes, parts, progress, passwordOf })
}

const kafkaFolder = (dataDir: string): string => join(dataDir, 'kafka')

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
