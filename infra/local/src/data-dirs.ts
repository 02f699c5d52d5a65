import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { LocalEnv } from './env.ts'
import { ROOT } from './repository.ts'

/** Which Kafka of our own: none but the embedded bus, one open broker, or three that are closed as in production. */
export type LocalKafka = 'none' | 'plain' | 'secure'

/** Where a stack keeps what it must not forget, unless told otherwise. */
export const defaultDataDir = (port: number): string => join(ROOT, '.data', `local-${port}`)

/**
 * The folder of what belongs together: databases and the bus that their journals have been told to. Each pair has its own,
 * so that going from the embedded bus to Kafka and back neither loses nor repeats an event.
 */
export function pairDir(dataDir: string, env: LocalEnv, kafka: LocalKafka): string {
  const brokers = env.kafkaBrokers?.split(',').toSorted().join()
  const ours = { none: 'embedded', plain: 'kafka', secure: 'kafka-secure' }[kafka]
  const bus = brokers ? `kafka-${shortHash(brokers)}` : ours
  if (!env.databaseUrl) return join(dataDir, bus)
  const { host, pathname } = new URL(env.databaseUrl)
  return join(dataDir, `${bus}-database-${shortHash(host + pathname)}`)
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)
