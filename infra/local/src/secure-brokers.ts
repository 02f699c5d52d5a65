import { prepareSecureKafka, type NodePorts } from '@trilateral/infra-kafka'
import { brokerPart } from './kafka-part.ts'
import type { KeptParts } from './kept-parts.ts'
import type { Progress } from './progress.ts'
import type { StackState } from './state.ts'

/**
 * Starts three brokers that are closed as in production, and gives them what the apps need before the first app starts: topics, a user
 * and rights for each, limits.
 * @returns how they are entered
 */
export async function startSecureBrokers(options: {
  dataDir: string
  nodes: readonly NodePorts[]
  parts: KeptParts
  progress: Progress
  passwordOf: (user: string) => string
}): Promise<NonNullable<StackState['kafkaAccess']>> {
  const { dataDir, nodes: ports, parts, progress, passwordOf } = options
  const cluster = await prepareSecureKafka({ dataDir, ports })
  // Together: the first alone has no majority, and waits for the others.
  await Promise.all(cluster.nodes.map(({ name, start }) => parts.start(brokerPart(name, start))))
  await cluster.ready(AbortSignal.timeout(READY_WITHIN_MS))

  // Loaded only here: no other bus needs administration.
  const { bringUpToDate, brokerAdmin, desiredBroker } = await import('@trilateral/broker')
  const { brokers, ca, caFile, admin: user } = cluster
  const desired = desiredBroker({ environment: 'secure' })
  const admin = await brokerAdmin({
    brokers,
    ssl: { ca },
    sasl: { mechanism: 'scram-sha-512', ...user },
  })
  try {
    const apply = bringUpToDate(admin, desired, { passwordOf })
    await progress.step("Kafka's topics, users and rights", apply)
  } finally {
    await admin.close()
  }
  const passwords = Object.fromEntries(desired.users.map((name) => [name, passwordOf(name)]))
  return { ca: caFile, passwords: { ...passwords, [user.username]: user.password } }
}

const READY_WITHIN_MS = 120_000
