import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { awaitAnswer, awaitReady, type ProbeConnection } from '../await-ready.ts'
import { spawnBroker } from '../broker-process.ts'
import { findKafkaRuntime } from '../find-kafka-runtime.ts'
import { mustBeFree } from '../free-port.ts'
import { leanJava } from '../java-broker.ts'
import { DEFAULT_KAFKA_VERSION, type KafkaVersion } from '../kafka-version.ts'
import { endProcess, notePid, stopLeftover } from '../leftover.ts'
import type { RunningKafka } from '../start-kafka.ts'
import { brokerCertificates, CA_FILE, CLOSED_FILE } from './certificates.ts'
import { ADMIN_USER, clusterSecrets } from './cluster-secrets.ts'
import { formatNode } from './format-node.ts'
import { nodeName, secureProperties, type NodePorts } from './secure-properties.ts'

const READY_LIMIT_MS = 90_000
const CERTIFICATES = 'certificates'

/** Where the cluster of a folder keeps the certificate that its clients must trust. */
export const caFileIn = (dataDir: string): string => join(resolve(dataDir), CERTIFICATES, CA_FILE)

export interface SecureKafkaOptions {
  /** Kept between starts, closed to others: logs of the brokers, certificates, secrets. */
  readonly dataDir: string
  /** One entry a broker; three make the cluster that production has. Another number needs another folder. */
  readonly ports: readonly NodePorts[]
  readonly version?: KafkaVersion
}

/** One broker of the cluster. */
export interface SecureKafkaNode {
  /** `kafka-1` … */
  readonly name: string
  /**
   * Resolves when it lets users in, which the first start of a cluster does only once most of the brokers are up: start them together.
   * One that an earlier process left running is stopped first; it outlives its starter.
   * @throws in one sentence when a port is taken, or with the broker's last words
   */
  readonly start: () => Promise<RunningKafka>
}

/** A cluster that is set up and not started. */
export interface SecureKafka {
  readonly brokers: readonly string[]
  /** PEM file of the authority that clients must trust; for KAFKA_CA. */
  readonly caFile: string
  readonly ca: string
  /** Who may do everything. By SCRAM-SHA-512. */
  readonly admin: { readonly username: string; readonly password: string }
  readonly nodes: readonly SecureKafkaNode[]
  /** Resolves when records are really written, on as many brokers as the cluster has, and read. */
  readonly ready: (signal: AbortSignal) => Promise<void>
}

/**
 * Sets up brokers on this machine that are closed as in production: SCRAM-SHA-512 over TLS, controllers on mutual TLS, deny by default,
 * three copies of everything of which two must have a record before it counts as written. Nothing runs yet.
 * @throws Error in one sentence when this machine has no Java with Maven: containers cannot reach each other on 127.0.0.1
 */
export async function prepareSecureKafka(options: SecureKafkaOptions): Promise<SecureKafka> {
  const { ports, version = DEFAULT_KAFKA_VERSION } = options
  const runtime = await findKafkaRuntime(version)
  if (runtime.kind !== 'java')
    throw new Error(
      'Three brokers on one machine need Java 17 or newer with Maven (Debian: apt-get install default-jre-headless maven)',
    )
  const dataDir = resolve(options.dataDir)
  await mkdir(dataDir, { recursive: true })
  await chmod(dataDir, 0o700)
  const names = ports.map((_ports, nth) => nodeName(nth + 1))
  const { caFile, keystores } = await brokerCertificates(join(dataDir, CERTIFICATES), names)
  const secrets = await clusterSecrets(dataDir)
  const ca = await readFile(caFile, 'utf8')
  const admin = { username: ADMIN_USER, password: secrets.admin }
  const connectionTo = (brokers: readonly string[]): ProbeConnection => ({
    brokers,
    ssl: { ca },
    sasl: { mechanism: 'scram-sha-512', ...admin },
  })

  const nodes = await Promise.all(
    names.map(async (name, nth): Promise<SecureKafkaNode> => {
      const folder = join(dataDir, name)
      const file = join(folder, 'settings', 'server.properties')
      await mkdir(join(folder, 'log'), { recursive: true })
      await mkdir(join(folder, 'settings'), { recursive: true })
      const place = { logDir: join(folder, 'log'), keystore: keystores[nth] ?? '', caFile }
      const settings = { id: nth + 1, ports, ...place, password: secrets.broker }
      await writeFile(file, secureProperties(settings), CLOSED_FILE)
      await formatNode(version, folder, file, secrets)
      const { port, controllerPort } = ports[nth] ?? { port: 0, controllerPort: 0 }
      const brokers = [`127.0.0.1:${port}`]

      async function start(): Promise<RunningKafka> {
        await stopLeftover(folder)
        await mustBeFree(port, name)
        await mustBeFree(controllerPort, `${name}'s controller`)
        const command = [...(await leanJava(version)), 'kafka.Kafka', file]
        const { pid, gone } = await spawnBroker('java', command, join(folder, 'broker.log'))
        await notePid(folder, pid)
        const waiting = new AbortController()
        try {
          const ended = gone.then((words) => {
            throw new Error(`${name} ended while starting: ${words}`)
          })
          await Promise.race([awaitAnswer(connectionTo(brokers), READY_LIMIT_MS, waiting.signal), ended])
        } catch (error) {
          waiting.abort()
          await endProcess(pid, 'SIGKILL')
          throw error
        }
        const stop = () => endProcess(pid, 'SIGTERM')
        return { brokers, pid, gone, stop, kill: () => endProcess(pid, 'SIGKILL') }
      }
      return { name, start }
    }),
  )

  const brokers = ports.map(({ port }) => `127.0.0.1:${port}`)
  const ready = (signal: AbortSignal) => awaitReady(connectionTo(brokers), READY_LIMIT_MS, signal)
  return { brokers, caFile, ca, admin, nodes, ready }
}
