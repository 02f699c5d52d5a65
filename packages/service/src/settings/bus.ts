import { readFileSync } from 'node:fs'
import type { EventBus } from '@trilateral/bus'
import type { KafkaConnection } from '@trilateral/bus/admin'
import { z } from 'zod'
import type { Logger } from '../log/logger.ts'
import { EnvironmentError } from './read-env.ts'
import { postgresSetting } from './settings.ts'

/** Which event bus, and where. */
export const busEnv = {
  BUS: z.enum(['kafka', 'postgres']).describe('kafka or postgres'),
  KAFKA_BROKERS: z.string().optional().describe('host:port, separated by commas; needed when BUS=kafka'),
  KAFKA_USERNAME: z.string().optional().describe('SCRAM-SHA-512 user of this process'),
  KAFKA_PASSWORD: z.string().optional().describe('SCRAM-SHA-512 password of this process'),
  KAFKA_TLS: z.enum(['true', 'false']).default('false').describe('true or false'),
  KAFKA_CA: z.string().optional().describe("a PEM file: the authority of the brokers' certificates"),
  BUS_DATABASE_URL: postgresSetting.optional().describe('the bus database; needed when BUS=postgres'),
}

export type BusEnv = z.output<z.ZodObject<typeof busEnv>>

/**
 * Opens the bus that the environment names. It need not answer yet: its readiness is asked by `ping()`.
 * @throws EnvironmentError when the address that the chosen bus needs is missing.
 */
export async function openBusFromEnv(
  env: BusEnv,
  { clientId, logger }: { clientId: string; logger: Logger },
): Promise<EventBus> {
  // Loaded where a bus is opened: the portal opens none, and kafkajs with its codecs takes 27 MB.
  const { openBus } = await import('@trilateral/bus')
  if (env.BUS === 'postgres') {
    if (env.BUS_DATABASE_URL === undefined) throw missing('BUS_DATABASE_URL', 'postgres')
    return openBus({ kind: 'postgres', connectionString: env.BUS_DATABASE_URL, logger })
  }
  return openBus({ kind: 'kafka', clientId, logger, ...kafkaFromEnv(env) })
}

/**
 * How the environment says that Kafka is reached.
 * @throws EnvironmentError when an address is missing, a login is half, or the authority's file cannot be read.
 */
export function kafkaFromEnv(env: Omit<BusEnv, 'BUS' | 'BUS_DATABASE_URL'>): KafkaConnection {
  const brokers =
    env.KAFKA_BROKERS?.split(',')
      .map((broker) => broker.trim())
      .filter(Boolean) ?? []
  if (brokers.length === 0) throw missing('KAFKA_BROKERS', 'kafka')
  const { KAFKA_USERNAME: username, KAFKA_PASSWORD: password } = env
  // Half a login would connect as nobody, and fail later in words that do not name it.
  if ((username === undefined) !== (password === undefined)) {
    throw new EnvironmentError(['KAFKA_USERNAME and KAFKA_PASSWORD must be set together'])
  }
  // An authority that nobody asks looks like safety and is none.
  if (env.KAFKA_CA !== undefined && env.KAFKA_TLS === 'false') {
    throw new EnvironmentError(['KAFKA_CA is set and KAFKA_TLS is not: set KAFKA_TLS=true'])
  }
  return {
    brokers,
    ...(env.KAFKA_TLS === 'true'
      ? { ssl: env.KAFKA_CA === undefined ? true : { ca: read(env.KAFKA_CA) } }
      : {}),
    ...(username !== undefined && password !== undefined
      ? { sasl: { mechanism: 'scram-sha-512', username, password } }
      : {}),
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new EnvironmentError(['KAFKA_CA names a file that cannot be read (expected: a PEM file)'])
  }
}

const missing = (name: string, bus: string) =>
  new EnvironmentError([`${name} is not set (needed because BUS=${bus})`])
