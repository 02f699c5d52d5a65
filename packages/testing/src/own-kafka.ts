import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  DEFAULT_KAFKA_VERSION,
  endProcess,
  notedPid,
  startKafka,
  stopLeftover,
  type StartKafkaOptions,
} from '@trilateral/infra-kafka'

// Below the range from which the system gives out ports: a broker must find its own free again after a restart.
const FIRST_PORT = 20_000
const LAST_PORT = 32_000

/** Starts a broker in a temporary folder, with a second listener that a proxy may stand in front of. */
export async function startOwnKafka(): Promise<StartKafkaOptions> {
  const dataDir = await mkdtemp(join(tmpdir(), 'trilateral-kafka-'))
  const [port, controllerPort, behindProxy, advertisedPort] = await freePorts()
  // The oldest version that we support, for a run of its own: KAFKA_VERSION=3.9.2.
  const version = process.env['KAFKA_VERSION'] === '3.9.2' ? ('3.9.2' as const) : DEFAULT_KAFKA_VERSION
  const proxied = { port: behindProxy, advertisedPort }
  const options = { dataDir, version, port, controllerPort, proxied }
  await startKafka(options)
  return options
}

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

async function freePorts(): Promise<[number, number, number, number]> {
  const found = new Set<number>()
  const next = async (): Promise<number> => {
    for (;;) {
      const port = FIRST_PORT + Math.floor(Math.random() * (LAST_PORT - FIRST_PORT))
      if (found.has(port) || !(await isFree(port))) continue
      found.add(port)
      return port
    }
  }
  return [await next(), await next(), await next(), await next()]
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
