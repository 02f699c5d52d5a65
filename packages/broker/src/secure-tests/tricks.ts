import * as kafka from '@platformatic/kafka'
import type { KafkaConnection } from '@trilateral/bus/admin'
import { ask } from '../users/user-connection.ts'

/** What a request answers with when somebody may not: for a topic, a group, the cluster, a transaction; or as if there were no such topic. */
const TOPIC = 29
const GROUP = 30
const CLUSTER = 31
const TRANSACTION = 53
const NO_SUCH_TOPIC_ID = 100
/** 3.9 has the new protocol of groups switched off. */
const NOT_OFFERED = 35

export type Trick = [
  what: string,
  codes: readonly number[],
  attempt: (as: KafkaConnection) => Promise<unknown>,
]

export interface Foreign {
  /** A topic with records that the partner must not see. */
  readonly topic: string
  readonly topicId: string
  /** A group that another system reads it with. */
  readonly group: string
}

/** Where the partner that tries belongs, and may only read or only write. */
export interface Own {
  readonly principal: string
  readonly group: string
  readonly out: string
}

type Answered = (error: Error | null, answer?: object) => void

/** From the first: a cursor that is given names a topic to go on with. */
const describePartitions = (
  connection: kafka.Connection,
  topics: { name: string }[],
  limit: number,
  callback: Answered,
): void => kafka.describeTopicPartitionsV0.api(connection, topics, limit, undefined, callback)

type Epochs = Parameters<typeof kafka.offsetForLeaderEpochV4.api.async>[2]

/** Kafka writes the error before the partition, and this client (1.35.0) reads it after: the code stands in the upper half. */
const epochEnds = (connection: kafka.Connection, topics: Epochs, callback: Answered): void =>
  kafka.offsetForLeaderEpochV4.api(connection, -1, topics, (error, answer) => {
    const code = (answer?.topics[0]?.partitions[0]?.partition ?? 0) >> 16
    callback(code === 0 ? error : new kafka.ProtocolError(code), answer)
  })

const partition = { partitionIndex: 0 }
const WAIT_MS = 1_000
const { TOPIC: TOPIC_CONFIG, BROKER: BROKER_CONFIG } = kafka.ConfigResourceTypes
const {
  AclOperations: can,
  ResourcePatternTypes: pattern,
  ResourceTypes: of,
  AclPermissionTypes: may,
} = kafka
const everyAcl = {
  resourceType: of.ANY,
  resourceName: null,
  resourcePatternType: pattern.ANY,
  principal: null,
  host: null,
  operation: can.ANY,
  permissionType: may.ANY,
}

/** Requests that only look. The administrator is answered, so a refusal is one of rights. */
export function looks({ topic, topicId, group }: Foreign, own: Own): Trick[] {
  const offsets = (timestamp: bigint) => [
    { name: topic, partitions: [{ ...partition, currentLeaderEpoch: -1, timestamp }] },
  ]
  const epochs = [{ ...partition, currentLeaderEpoch: -1, leaderEpoch: 0 }]
  const fetched = {
    partition: 0,
    currentLeaderEpoch: -1,
    fetchOffset: 0n,
    lastFetchedEpoch: -1,
    partitionMaxBytes: 1 << 20,
  }
  const user = { entityType: kafka.ClientQuotaEntityTypes.USER, matchType: kafka.ClientQuotaMatchTypes.ANY }
  return [
    ['metadata of a foreign topic', [TOPIC], (as) => ask(as, kafka.metadataV12.api, [topic], false, true)],
    ['its partitions', [TOPIC], (as) => ask(as, describePartitions, [{ name: topic }], 10)],
    [
      'its records, by an id that was overheard',
      [TOPIC, NO_SUCH_TOPIC_ID],
      (as) =>
        ask(as, kafka.fetchV15.api, 0, 1, 1 << 20, 0, 0, -1, [{ topicId, partitions: [fetched] }], [], ''),
    ],
    ['its first offset', [TOPIC], (as) => ask(as, kafka.listOffsetsV8.api, -1, 0, offsets(-2n))],
    ['its end', [TOPIC], (as) => ask(as, kafka.listOffsetsV8.api, -1, 0, offsets(-1n))],
    ['its offset at a time', [TOPIC], (as) => ask(as, kafka.listOffsetsV8.api, -1, 0, offsets(1n))],
    ['its end, by leader epochs', [TOPIC], (as) => ask(as, epochEnds, [{ name: topic, partitions: epochs }])],
    [
      'who writes it',
      [TOPIC],
      (as) => ask(as, kafka.describeProducersV0.api, [{ name: topic, partitionIndexes: [0] }]),
    ],
    [
      'its settings',
      [TOPIC],
      (as) =>
        ask(
          as,
          kafka.describeConfigsV4.api,
          [{ resourceType: TOPIC_CONFIG, resourceName: topic }],
          false,
          false,
        ),
    ],
    [
      'settings of its own topic',
      [TOPIC],
      (as) =>
        ask(
          as,
          kafka.describeConfigsV4.api,
          [{ resourceType: TOPIC_CONFIG, resourceName: own.out }],
          false,
          false,
        ),
    ],
    [
      'settings of a broker',
      [CLUSTER],
      (as) =>
        ask(
          as,
          kafka.describeConfigsV4.api,
          [{ resourceType: BROKER_CONFIG, resourceName: '1' }],
          false,
          false,
        ),
    ],
    ['how large topics are on disk', [CLUSTER], (as) => ask(as, kafka.describeLogDirsV4.api, [])],
    ['where a foreign group is led', [GROUP], (as) => ask(as, kafka.findCoordinatorV4.api, 0, [group])],
    ['who is in a foreign group', [GROUP], (as) => ask(as, kafka.describeGroupsV5.api, [group], false)],
    [
      'how far a foreign group is',
      [GROUP],
      (as) => ask(as, kafka.offsetFetchV9.api, [{ groupId: group, memberEpoch: -1, topics: null }], false),
    ],
    [
      'how far its own group is in a foreign topic',
      [TOPIC],
      (as) => {
        const topics = [{ name: topic, partitionIndexes: [0] }]
        return ask(as, kafka.offsetFetchV9.api, [{ groupId: own.group, memberEpoch: -1, topics }], false)
      },
    ],
    ['who may do what', [CLUSTER], (as) => ask(as, kafka.describeAclsV3.api, everyAcl)],
    ['who else has a password', [CLUSTER], (as) => ask(as, kafka.describeUserScramCredentialsV0.api, [])],
    ['what limits others have', [CLUSTER], (as) => ask(as, kafka.describeClientQuotasV0.api, [user], false)],
  ]
}

const write = (to: string) => (as: KafkaConnection) =>
  ask(as, kafka.produceV10.api, 1, WAIT_MS, [{ topic: to, partition: 0, value: Buffer.from('forged') }], {})

const commits = (name: string) => [
  { name, partitions: [{ ...partition, committedOffset: 0n, committedLeaderEpoch: -1 }] },
]

/** Requests that would take, change or destroy. */
export function changes({ topic, group }: Foreign, own: Own): Trick[] {
  const readAll = {
    resourceType: of.TOPIC,
    resourceName: 'wp.',
    resourcePatternType: pattern.PREFIXED,
    principal: `User:${own.principal}`,
    host: '*',
    operation: can.READ,
    permissionType: may.ALLOW,
  }
  const protocols = [{ name: 'range', metadata: Buffer.alloc(0) }]
  const shorter = { name: 'retention.ms', configOperation: 0 as const, value: '1000' }
  const newTopic = { numPartitions: 1, replicationFactor: 3, assignments: [], configs: [] }
  const salt = Buffer.alloc(64)
  const stolen = { name: 'admin', mechanism: 2, iterations: 4096, salt, saltedPassword: salt }
  const unlimited = {
    entities: [{ entityType: kafka.ClientQuotaEntityTypes.USER, entityName: own.principal }],
    ops: [{ key: kafka.ClientQuotaKeys.PRODUCER_BYTE_RATE, remove: true as const }],
  }
  return [
    ['writing to its own out', [TOPIC], write(own.out)],
    ['writing to a foreign topic', [TOPIC], write(topic)],
    ["writing to another system's in", [TOPIC], write('partner.kr-desk.in')],
    ['writing to a topic of events', [TOPIC], write('wp.portal.jp-kr-us')],
    [
      'joining a foreign group',
      [GROUP],
      (as) => ask(as, kafka.joinGroupV9.api, group, 10_000, 10_000, '', null, 'consumer', protocols, null),
    ],
    [
      'joining a foreign group by the new protocol',
      [GROUP, NOT_OFFERED],
      (as) =>
        ask(
          as,
          kafka.consumerGroupHeartbeatV0.api,
          group,
          'm',
          0,
          null,
          null,
          10_000,
          [topic],
          null,
          null,
          [],
        ),
    ],
    ['staying in a foreign group', [GROUP], (as) => ask(as, kafka.heartbeatV4.api, group, 1, 'member', null)],
    [
      'dealing out a foreign group',
      [GROUP],
      (as) => ask(as, kafka.syncGroupV5.api, group, 1, 'member', null, 'consumer', 'range', []),
    ],
    [
      'throwing a member out of a foreign group',
      [GROUP],
      (as) => ask(as, kafka.leaveGroupV5.api, group, [{ memberId: 'member' }]),
    ],
    [
      'moving a foreign group back',
      [GROUP],
      (as) => ask(as, kafka.offsetCommitV8.api, group, -1, '', null, commits(topic)),
    ],
    [
      "moving the gateway's group",
      [GROUP],
      (as) => ask(as, kafka.offsetCommitV8.api, 'gateway.model_1', -1, '', null, commits(own.out)),
    ],
    [
      'moving its own group in a foreign topic',
      [TOPIC],
      (as) => ask(as, kafka.offsetCommitV8.api, own.group, -1, '', null, commits(topic)),
    ],
    [
      'forgetting where a foreign group is',
      [GROUP],
      (as) => ask(as, kafka.offsetDeleteV0.api, group, [{ name: topic, partitions: [partition] }]),
    ],
    ['deleting a foreign group', [GROUP], (as) => ask(as, kafka.deleteGroupsV2.api, [group])],
    [
      'beginning a transaction',
      [TRANSACTION],
      (as) => ask(as, kafka.initProducerIdV4.api, own.principal, WAIT_MS, -1n, -1),
    ],
    [
      "ending another's transaction",
      [TRANSACTION],
      (as) => ask(as, kafka.initProducerIdV4.api, 'gateway', WAIT_MS, -1n, -1),
    ],
    [
      'finding who leads transactions',
      [TRANSACTION],
      (as) => ask(as, kafka.findCoordinatorV4.api, 1, [own.principal]),
    ],
    [
      'moving a foreign group in a transaction',
      [TRANSACTION, GROUP],
      (as) => ask(as, kafka.txnOffsetCommitV3.api, own.principal, group, 1n, 0, -1, '', null, commits(topic)),
    ],
    [
      'making a topic',
      [TOPIC, CLUSTER],
      (as) =>
        ask(as, kafka.createTopicsV7.api, [{ ...newTopic, name: 'partner.us-watch.more' }], WAIT_MS, false),
    ],
    [
      'making a topic of events',
      [TOPIC, CLUSTER],
      (as) => ask(as, kafka.createTopicsV7.api, [{ ...newTopic, name: 'wp.us-watch.us' }], WAIT_MS, false),
    ],
    [
      'more partitions for its in',
      [TOPIC],
      (as) =>
        ask(
          as,
          kafka.createPartitionsV3.api,
          [{ name: 'partner.us-watch.in', count: 9, assignments: null }],
          WAIT_MS,
          false,
        ),
    ],
    [
      'deleting a foreign topic',
      [TOPIC],
      (as) => ask(as, kafka.deleteTopicsV6.api, [{ name: topic }], WAIT_MS),
    ],
    [
      'deleting its own topic',
      [TOPIC],
      (as) => ask(as, kafka.deleteTopicsV6.api, [{ name: own.out }], WAIT_MS),
    ],
    ...[topic, own.out].map((name): Trick => [
      `deleting records of ${name}`,
      [TOPIC],
      (as) => {
        const partitions = [{ ...partition, offset: 1n }]
        return ask(as, kafka.deleteRecordsV2.api, [{ name, partitions }], WAIT_MS)
      },
    ]),
    ...[topic, own.out].map((resourceName): Trick => [
      `changing settings of ${resourceName}`,
      [TOPIC],
      (as) => {
        const resource = { resourceType: TOPIC_CONFIG, resourceName, configs: [shorter] }
        return ask(as, kafka.incrementalAlterConfigsV1.api, [resource], false)
      },
    ]),
    ['giving itself a right', [CLUSTER], (as) => ask(as, kafka.createAclsV3.api, [readAll])],
    ['taking away all rights', [CLUSTER], (as) => ask(as, kafka.deleteAclsV3.api, [everyAcl])],
    [
      "changing the administrator's password",
      [CLUSTER],
      (as) => ask(as, kafka.alterUserScramCredentialsV0.api, [], [stolen]),
    ],
    ['lifting its own limits', [CLUSTER], (as) => ask(as, kafka.alterClientQuotasV1.api, [unlimited], false)],
    ['taking a broker out', [CLUSTER], (as) => ask(as, kafka.unregisterBrokerV0.api, 1)],
  ]
}

/** Every code of Kafka's that an answer holds, however it is wrapped. */
export function codesIn(error: unknown): number[] {
  if (!(error instanceof Error)) return []
  const own = 'apiCode' in error && typeof error.apiCode === 'number' ? [error.apiCode] : []
  const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors : []
  return [...own, ...inner.flatMap(codesIn), ...codesIn(error.cause)]
}
