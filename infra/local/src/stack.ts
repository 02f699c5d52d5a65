import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stopLeftover } from '@trilateral/infra-kafka'
import { removeData, stopServerOn } from '@trilateral/infra-postgres'
import { addressesOf, type Addresses } from './addresses.ts'
import { clearLeftovers } from './clear-leftovers.ts'
import { lockDataDir } from './data-dir-lock.ts'
import { defaultDataDir, pairDir, type LocalKafka } from './data-dirs.ts'
import { localEnv, type LocalEnv } from './env.ts'
import { brokerFolders, isKafka } from './kafka-part.ts'
import { KeptParts } from './kept-parts.ts'
import { neededPorts } from './needed-ports.ts'
import { portsFrom, type Ports } from './ports.ts'
import { identityOf } from './process-identity.ts'
import { progressTo } from './progress.ts'
import { requireFreePorts } from './require-free-ports.ts'
import { startParts } from './start-parts.ts'
import { writeState, type StackState } from './state.ts'

/** How the stack is started. Everything but the port has a default. */
export interface StackOptions {
  /** The portal's port; the others follow from it (default: PORT of the environment, else 8080). */
  readonly port?: number
  /** Default: `.data/local-<port>` in the checkout. */
  readonly dataDir?: string
  /** A real Apache Kafka in place of the embedded bus: one open broker, or three that are closed as in production. */
  readonly kafka?: boolean | 'secure'
  /** Begin with nothing: forgets what earlier starts of the same kind kept in `dataDir`. */
  readonly fresh?: boolean
  /** Run from source, again after each change. */
  readonly dev?: boolean
  /** Say nothing. */
  readonly quiet?: boolean
  /** Names real servers to be used in place of embedded ones (default: `process.env`). */
  readonly environment?: NodeJS.ProcessEnv
  /** Ends a start that is under way. */
  readonly signal?: AbortSignal
}

/** A stack that is ready. */
export interface RunningStack {
  /** What runs where, as it is now. */
  readonly state: StackState
  /** Stops every process, in order. */
  stop(): Promise<void>
  /** Kill -9 of one process, by its name in `state.processes`; it is started again by itself. */
  kill(name: string): Promise<void>
}

/**
 * Starts everything and resolves when the portal says that all of it is ready.
 * @throws what kept it from starting, in words for the person at the terminal; nothing is left running
 */
export async function startStack(options: StackOptions = {}): Promise<RunningStack> {
  const given = options.environment ?? process.env
  const env = localEnv(options.port === undefined ? given : { ...given, PORT: String(options.port) })
  const ports = portsFrom(env.port)
  const { dev = false, signal = new AbortController().signal } = options
  const kafka = kafkaOf(options, env)
  const dataDir = options.dataDir ?? defaultDataDir(env.port)
  const unlock = lockDataDir(dataDir)
  const over = new AbortController()
  try {
    await makeRoom({ dataDir, env, ports, kafka, dev, fresh: options.fresh === true })
    const state = emptyState({ dataDir, env, kafka, addresses: addressesOf(ports, env.issuers) })
    const progress = progressTo(options.quiet ? undefined : (line) => console.log(line))
    const note = () => writeState(dataDir, Object.assign(state, { processes: parts.processes() }))
    const parts = new KeptParts({ progress, changed: note, signal: AbortSignal.any([signal, over.signal]) })
    const stop = async () => {
      over.abort(new Error('The start was ended'))
      await parts.stop((name) => name === 'portal')
      await parts.stop((name) => name !== 'postgres' && !isKafka(name))
      await parts.stop()
      Object.assign(state, { ready: false })
      note()
      unlock()
    }
    try {
      await startParts({
        parts,
        progress,
        env,
        ports,
        kafka,
        dev,
        state,
        folder: pairDir(dataDir, env, kafka),
      })
    } catch (error) {
      await stop()
      throw error
    }
    Object.assign(state, { ready: true })
    note()
    return { state, stop, kill: (name) => parts.kill(name) }
  } catch (error) {
    unlock()
    throw error
  }
}

function kafkaOf({ kafka = false }: StackOptions, { kafkaBrokers }: LocalEnv): LocalKafka {
  if (kafka === 'secure' && kafkaBrokers !== undefined)
    throw new Error('--kafka=secure starts brokers of its own: start without KAFKA_BROKERS')
  if (kafka === 'secure') return 'secure'
  return kafka || kafkaBrokers !== undefined ? 'plain' : 'none'
}

/** Ends what an earlier start left behind, forgets its data when asked to, and sees that the ports are free. */
async function makeRoom(options: {
  dataDir: string
  env: LocalEnv
  ports: Ports
  kafka: LocalKafka
  dev: boolean
  fresh: boolean
}): Promise<void> {
  const { dataDir, env, ports } = options
  const folder = pairDir(dataDir, env, options.kafka)
  await clearLeftovers(dataDir)
  for (const kind of ['embedded', 'kafka', 'kafka-secure']) {
    await stopServerOn(join(dataDir, kind, 'postgres'))
    for (const broker of brokerFolders(join(dataDir, kind, 'kafka'))) await stopLeftover(broker)
  }
  await requireFreePorts(neededPorts(ports, options), ports.portal)
  if (options.fresh) {
    await removeData(join(folder, 'postgres'))
    rmSync(folder, { recursive: true, force: true })
  }
  mkdirSync(folder, { recursive: true })
  // The database server, which is another user when we are root, passes through; every file in here is closed to it.
  for (const passed of [dataDir, folder]) chmodSync(passed, process.getuid?.() === 0 ? 0o711 : 0o700)
}

function emptyState(options: {
  dataDir: string
  env: LocalEnv
  kafka: LocalKafka
  addresses: Addresses
}): StackState {
  return {
    supervisor: { pid: process.pid, identity: identityOf(process.pid) ?? '' },
    ready: false,
    bus: options.kafka === 'none' ? 'postgres' : 'kafka',
    dataDir: options.dataDir,
    logs: join(options.dataDir, 'logs'),
    ...options.addresses,
    databaseUrl: options.env.databaseUrl,
    databases: {},
    bootstrapServers: options.env.kafkaBrokers,
    processes: [],
  }
}
