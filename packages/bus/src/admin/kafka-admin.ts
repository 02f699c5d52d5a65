import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import kafkajs, { type Admin } from 'kafkajs'
import type { BusLogger } from '../bus-logger.ts'
import { brokerSockets } from '../kafka/broker-sockets.ts'
import { kafkaClient } from '../kafka/kafka-client.ts'
import { leadersOf } from '../kafka/leaders-of.ts'
import { aclEntry, aclOf, type Acl } from './acl.ts'

/** How a broker is reached. */
export interface KafkaConnection {
  /** `host:port`. */
  readonly brokers: readonly string[]
  /** Absent where security is off. */
  readonly sasl?: {
    readonly mechanism: 'scram-sha-512'
    readonly username: string
    readonly password: string
  }
  /** `true` trusts the authorities that Node trusts, `ca` (PEM) one of one's own. */
  readonly ssl?: true | { readonly ca: string }
}

export interface TopicState {
  readonly name: string
  readonly partitions: number
  /** Copies of the partition that has the fewest. */
  readonly replicas: number
  /** What is set for this topic alone; what it takes from the broker's own settings is not here. */
  readonly settings: Readonly<Record<string, string>>
}

/** What the administration of topics and rights needs of kafkajs. */
export interface KafkaAdmin {
  /** Every topic that the caller may see, but for those that Kafka keeps for itself. */
  readonly topics: () => Promise<readonly TopicState[]>
  /** Resolves when the topic can be written; creates nothing that exists. */
  readonly createTopic: (topic: TopicState) => Promise<void>
  /** Sets these and unsets all others. */
  readonly setTopicSettings: (topic: string, settings: Readonly<Record<string, string>>) => Promise<void>
  /** How many records a topic holds. */
  readonly recordsIn: (topic: string) => Promise<bigint>
  /** With all that it holds. */
  readonly deleteTopic: (topic: string) => Promise<void>
  /** Undefined where the broker checks nobody's rights. */
  readonly acls: () => Promise<readonly Acl[] | undefined>
  readonly addAcls: (acls: readonly Acl[]) => Promise<void>
  readonly removeAcl: (acl: Acl) => Promise<void>
  /** How far groups whose names begin so have read a topic's only partition, the furthest of them; undefined: none has. */
  readonly readUpTo: (groupPrefix: string, topic: string) => Promise<bigint | undefined>
  readonly close: () => Promise<void>
}

const OWN_TOPICS = /^__/
/** Kafka's own words: "Security features are disabled". */
const SECURITY_DISABLED = 54
const UNKNOWN_TOPIC = 3
const ATTEMPTS = 5
const ATTEMPT_PAUSE_MS = 200
const {
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  ConfigResourceTypes,
  ConfigSource,
  KafkaJSError,
  ResourcePatternTypes,
} = kafkajs
const EVERYTHING = {
  resourceType: AclResourceTypes.ANY,
  resourcePatternType: ResourcePatternTypes.ANY,
  operation: AclOperationTypes.ANY,
  permissionType: AclPermissionTypes.ANY,
}

/** @throws when no broker can be reached, or the caller is not let in */
export async function openKafkaAdmin(
  connection: KafkaConnection & { readonly logger: BusLogger },
): Promise<KafkaAdmin> {
  const clientId = `broker-admin-${randomUUID()}`
  const kafka = kafkaClient(
    { ...connection, kind: 'kafka', clientId },
    { socketFactory: brokerSockets(connection.logger) },
  )
  const admin = kafka.admin()
  await admin.connect()
  return {
    topics: () => topicsOf(admin),
    async createTopic({ name, partitions, replicas, settings }) {
      const topic = {
        topic: name,
        numPartitions: partitions,
        replicationFactor: replicas,
        configEntries: entriesOf(settings),
      }
      await admin.createTopics({ topics: [topic], waitForLeaders: false })
      await leadersOf(admin, [name])
    },
    async setTopicSettings(name, settings) {
      const resource = { type: ConfigResourceTypes.TOPIC, name, configEntries: entriesOf(settings) }
      await admin.alterConfigs({ validateOnly: false, resources: [resource] })
    },
    recordsIn: (topic) => recordsIn(kafka.admin(), topic),
    deleteTopic: (topic) => admin.deleteTopics({ topics: [topic] }),
    acls: () => aclsOf(admin),
    async addAcls(acls) {
      if (acls.length > 0) await admin.createAcls({ acl: acls.map(aclEntry) })
    },
    // A filter with every field set matches one rule at most.
    removeAcl: async (acl) => void (await admin.deleteAcls({ filters: [aclEntry(acl)] })),
    readUpTo: (groupPrefix, topic) => readUpTo(admin, groupPrefix, topic),
    close: () => admin.disconnect(),
  }
}

async function readUpTo(admin: Admin, groupPrefix: string, topic: string): Promise<bigint | undefined> {
  const { groups } = await admin.listGroups()
  const own = groups.filter(({ groupId }) => groupId.startsWith(groupPrefix))
  const committed = await Promise.all(
    own.map(async ({ groupId }) => {
      const [offsets] = await admin.fetchOffsets({ groupId, topics: [topic] })
      return BigInt(offsets?.partitions[0]?.offset ?? -1)
    }),
  )
  // Minus one: the group has committed nothing.
  const read = committed.filter((offset) => offset >= 0n)
  return read.length === 0 ? undefined : read.reduce((most, each) => (each > most ? each : most))
}

const entriesOf = (settings: Readonly<Record<string, string>>) =>
  Object.entries(settings).map(([name, value]) => ({ name, value }))

/** A topic that goes while it is asked about is known to some brokers and not to others: asked again, it is gone for all. */
async function topicsOf(admin: Admin): Promise<TopicState[]> {
  for (let attempt = 1; ; attempt++)
    try {
      return await topicsNow(admin)
    } catch (error) {
      if (attempt === ATTEMPTS || !isProtocolError(error, UNKNOWN_TOPIC)) throw error
      await sleep(ATTEMPT_PAUSE_MS)
    }
}

async function topicsNow(admin: Admin): Promise<TopicState[]> {
  const all = await admin.fetchTopicMetadata()
  const topics = all.topics.filter(({ name }) => !OWN_TOPICS.test(name))
  if (topics.length === 0) return []
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map(({ name }) => ({ type: ConfigResourceTypes.TOPIC, name })),
  })
  const settings = new Map(
    resources.map(({ resourceName, configEntries }) => [
      resourceName,
      Object.fromEntries(
        configEntries
          .filter(({ configSource }) => configSource === ConfigSource.TOPIC_CONFIG)
          .map(({ configName, configValue }) => [configName, configValue]),
      ),
    ]),
  )
  return topics.map(({ name, partitions }) => ({
    name,
    partitions: partitions.length,
    replicas: Math.min(...partitions.map(({ replicas }) => replicas.length)),
    settings: settings.get(name) ?? {},
  }))
}

/** On a connection of its own: one that has asked for a topic's offsets asks after that topic for ever, and fails once it is gone. */
async function recordsIn(admin: Admin, topic: string): Promise<bigint> {
  await admin.connect()
  try {
    const bounds = await admin.fetchTopicOffsets(topic)
    return bounds.reduce((sum, { low, high }) => sum + BigInt(high) - BigInt(low), 0n)
  } catch (error) {
    // Deleted a moment ago, which the broker that named it had not heard yet.
    if (isProtocolError(error, UNKNOWN_TOPIC)) return 0n
    throw error
  } finally {
    await admin.disconnect()
  }
}

async function aclsOf(admin: Admin): Promise<Acl[] | undefined> {
  try {
    const { resources } = await admin.describeAcls(EVERYTHING)
    return resources.flatMap((resource) => {
      const { resourceType, resourceName, resourcePatternType, acls } = resource
      return acls.flatMap((one) => {
        return aclOf({ ...one, resourceType, resourceName, resourcePatternType }) ?? []
      })
    })
  } catch (error) {
    if (isProtocolError(error, SECURITY_DISABLED)) return undefined
    throw error
  }
}

/** kafkajs repeats some answers first; the last one is then the cause of what it says. */
const isProtocolError = (error: unknown, code: number): boolean =>
  error instanceof KafkaJSError &&
  (('code' in error && error.code === code) || isProtocolError(error.cause, code))
