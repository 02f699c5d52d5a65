import type { RunningKafka } from '../start-kafka.ts'
import { prepareSecureKafka, type SecureKafka, type SecureKafkaOptions } from './secure-kafka.ts'

/** One broker of a running cluster. */
export interface RunningNode {
  readonly name: string
  readonly address: string
  /** Absent while it is stopped or killed. */
  readonly pid: number | undefined
  /** In order: its partitions move to the others first. */
  stop(): Promise<void>
  /** kill -9, for fault tests. */
  kill(): Promise<void>
  /** Starts it again on the same ports with the same records. */
  start(): Promise<void>
}

export interface RunningSecureKafka extends Pick<SecureKafka, 'brokers' | 'caFile' | 'ca' | 'admin'> {
  readonly nodes: readonly RunningNode[]
  /** Stops every broker. */
  stop(): Promise<void>
}

/**
 * Starts the closed cluster (see prepareSecureKafka) and resolves when it really works: about ten seconds the first time on two cores.
 * @throws Error in one sentence when a port is taken or Java is missing, or with a broker's last words; nothing is left running
 */
export async function startSecureKafka(options: SecureKafkaOptions): Promise<RunningSecureKafka> {
  const cluster = await prepareSecureKafka(options)
  const { brokers, caFile, ca, admin } = cluster
  const running = new Map<string, RunningKafka>()
  const end = async (how: 'stop' | 'kill', name: string): Promise<void> => {
    const broker = running.get(name)
    running.delete(name)
    await broker?.[how]()
  }
  const nodes = cluster.nodes.map(({ name, start }, nth): RunningNode => ({
    name,
    address: brokers[nth] ?? '',
    get pid() {
      return running.get(name)?.pid
    },
    async start() {
      running.set(name, await start())
    },
    stop: () => end('stop', name),
    kill: () => end('kill', name),
  }))
  // Together: a controller that goes last finds nobody who would let it resign, and waits in vain.
  const stop = async () => void (await Promise.all(nodes.map((node) => node.stop())))
  const givenUp = new AbortController()
  try {
    const started = await Promise.allSettled(nodes.map((node) => node.start()))
    for (const one of started) if (one.status === 'rejected') throw one.reason
    await cluster.ready(givenUp.signal)
  } catch (error) {
    givenUp.abort()
    await stop()
    throw error
  }
  return { brokers, caFile, ca, admin, nodes, stop }
}
