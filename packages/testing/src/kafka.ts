import type { KafkaVersion, StartKafkaOptions } from '@trilateral/infra-kafka'
import { killKafka, removeKafka, restartKafka, startOwnKafka } from './own-kafka.ts'

/** A real Apache Kafka for tests. */
export interface TestKafka {
  readonly brokers: readonly string[]
  /** Where a proxy may stand: it listens on `listen`, passes on to `target`, and clients begin at `brokers`. */
  readonly proxied: { readonly brokers: readonly string[]; readonly listen: number; readonly target: number }
  /** kill -9. Other test files of the run share the broker: use ownKafka where that matters. */
  kill(): Promise<void>
  /** Starts it again, after a kill or in order, on the same ports with the same records. Resolves when it really works. */
  restart(): Promise<void>
}

export interface OwnKafka extends TestKafka {
  remove(): Promise<void>
}

/** What kafka-setup.ts leaves for the run's workers. */
export type KafkaOfTheRun = { options: StartKafkaOptions } | { brokers: string[] } | { missing: string }

/**
 * The run's broker, or why there is none. A broker named by KAFKA_BROKERS is not ours: it can be neither killed nor proxied.
 * @throws when vitest.config.ts did not ask for `tests({ kafka: true })`
 */
export function kafkaForTests(): TestKafka | { readonly missing: string } {
  const left = process.env['TEST_KAFKA']
  if (!left) throw new Error('No Kafka for this run: use tests({ kafka: true }) in vitest.config.ts')
  const found: KafkaOfTheRun = JSON.parse(left)
  if ('missing' in found) return found
  return 'options' in found ? testKafka(found.options) : foreignKafka(found.brokers)
}

/** A broker for one test file that kills and restarts it. Takes about four seconds and 170 MB; remove it afterwards. */
export async function ownKafka(version?: KafkaVersion): Promise<OwnKafka> {
  const options = await startOwnKafka(version)
  return { ...testKafka(options), remove: () => removeKafka(options) }
}

function testKafka(options: StartKafkaOptions): TestKafka {
  const { port, advertisedPort } = options.proxied ?? { port: options.port, advertisedPort: options.port }
  return {
    brokers: [`127.0.0.1:${options.port}`],
    proxied: { brokers: [`127.0.0.1:${advertisedPort}`], listen: advertisedPort, target: port },
    kill: () => killKafka(options),
    restart: () => restartKafka(options),
  }
}

function foreignKafka(brokers: readonly string[]): TestKafka {
  return {
    brokers,
    get proxied() {
      return refuse()
    },
    kill: async () => refuse(),
    restart: async () => refuse(),
  }
}

function refuse(): never {
  throw new Error(
    'The broker that KAFKA_BROKERS names is not ours to kill or to proxy; unset it for this test.',
  )
}
