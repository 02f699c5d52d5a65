import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DEFAULT_KAFKA_VERSION,
  endProcess,
  notedPid,
  startKafka,
  stopLeftover,
  type KafkaVersion,
  type StartKafkaOptions,
} from '@trilateral/infra-kafka'
import { freePorts } from './free-ports.ts'

/** Starts a broker in a temporary folder, with a second listener that a proxy may stand in front of. */
export async function startOwnKafka(version = versionOfTheRun()): Promise<StartKafkaOptions> {
  const dataDir = await mkdtemp(join(tmpdir(), 'trilateral-kafka-'))
  const [port = 0, controllerPort = 0, behindProxy = 0, advertisedPort = 0] = await freePorts(4)
  const proxied = { port: behindProxy, advertisedPort }
  const options = { dataDir, version, port, controllerPort, proxied }
  await startKafka(options)
  return options
}

/** The oldest version that we support, for a whole run of its own: KAFKA_VERSION=3.9.2. */
const versionOfTheRun = (): KafkaVersion =>
  process.env['KAFKA_VERSION'] === '3.9.2' ? '3.9.2' : DEFAULT_KAFKA_VERSION

/** kill -9. */
export async function killKafka({ dataDir }: StartKafkaOptions): Promise<void> {
  const pid = await notedPid(dataDir)
  if (pid) await endProcess(pid, 'SIGKILL')
}

/** Starts it again on the same ports with the same records. */
export async function restartKafka(options: StartKafkaOptions): Promise<void> {
  await startKafka(options)
}

export async function removeKafka({ dataDir }: StartKafkaOptions): Promise<void> {
  await stopLeftover(dataDir)
  await rm(dataDir, { recursive: true, force: true })
}
