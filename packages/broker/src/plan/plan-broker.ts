import type { Acl, TopicState } from '@trilateral/bus/admin'
import type { BrokerAdmin } from '../broker-admin.ts'
import type { DesiredBroker } from '../desired-broker.ts'
import { ENVIRONMENTS } from '../environment.ts'
import type { QuotaState } from '../users/quotas.ts'
import type { Plan, Step } from './step.ts'

/** What a broker has, as far as a plan asks. */
export interface BrokerState {
  readonly topics: readonly TopicState[]
  /** Undefined where nobody's rights are checked. */
  readonly access?:
    | {
        readonly acls: readonly Acl[]
        readonly users: readonly string[]
        readonly quotas: ReadonlyMap<string, QuotaState>
      }
    | undefined
}

/** Compares a broker with what should stand there. Changes nothing. */
export async function planBroker(admin: BrokerAdmin, desired: DesiredBroker): Promise<Plan> {
  const [topics, acls] = await Promise.all([admin.topics(), admin.acls()])
  const access = acls && { acls, users: await admin.users(), quotas: await admin.quotas() }
  const records = new Map<string, bigint>()
  for (const { name } of strayTopics(topics, desired)) records.set(name, await admin.recordsIn(name))
  return planFor({ topics, access }, desired, (topic) => records.get(topic) ?? 0n)
}

/** The plan of a state that is known; `recordsIn` is asked about topics that nothing here knows. */
export function planFor(
  { topics, access }: BrokerState,
  desired: DesiredBroker,
  recordsIn: (topic: string) => bigint,
): Plan {
  const ofTopics = topicSteps(topics, desired, recordsIn)
  const rights = access ? accessSteps(access, desired) : { taken: [], given: [] }
  const needsSecurity = desired.acls.length > 0 && ENVIRONMENTS[desired.environment].security
  return {
    steps: [...rights.taken, ...ofTopics, ...rights.given],
    problems: [
      ...problemsOf(topics, desired),
      ...(!access && needsSecurity
        ? [
            `this broker checks nobody's rights, which "${desired.environment}" must: set authorizer.class.name`,
          ]
        : []),
    ],
    notApplicable: access
      ? []
      : ["users, rights and limits are not applicable: this broker's security features are off"],
  }
}

function topicSteps(
  topics: readonly TopicState[],
  desired: DesiredBroker,
  recordsIn: (topic: string) => bigint,
): Step[] {
  const standing = new Map(topics.map((topic) => [topic.name, topic]))
  const wished = desired.topics.flatMap((topic): Step[] => {
    const found = standing.get(topic.name)
    if (!found) return [{ kind: 'create-topic', topic }]
    if (same(found.settings, topic.settings)) return []
    return [{ kind: 'set-topic', name: topic.name, settings: topic.settings, before: found.settings }]
  })
  const stray = strayTopics(topics, desired).map(({ name }): Step => ({
    kind: 'delete-topic',
    name,
    records: recordsIn(name),
  }))
  return [...stray, ...wished]
}

function strayTopics(topics: readonly TopicState[], desired: DesiredBroker): TopicState[] {
  const wished = new Set(desired.topics.map(({ name }) => name))
  return topics.filter(({ name }) => desired.manages.topic(name) && !wished.has(name))
}

function problemsOf(topics: readonly TopicState[], desired: DesiredBroker): string[] {
  const standing = new Map(topics.map((topic) => [topic.name, topic]))
  return desired.topics.flatMap(({ name, partitions, replicas }) => {
    const found = standing.get(name)
    if (!found) return []
    return [
      ...(found.partitions === partitions
        ? []
        : [
            `${name} has ${found.partitions} partitions, not ${partitions}. That is never changed: an entity's next event would go to another one, out of order`,
          ]),
      ...(found.replicas < replicas
        ? [
            `${name} has fewer copies than ${replicas}, namely ${found.replicas}: move it with kafka-reassign-partitions`,
          ]
        : []),
    ]
  })
}

function accessSteps(
  { acls, users, quotas }: NonNullable<BrokerState['access']>,
  { acls: wishedAcls, users: wishedUsers, quotas: wishedQuotas, manages }: DesiredBroker,
): { taken: Step[]; given: Step[] } {
  const standing = new Set(acls.map(keyOf))
  const wished = new Set(wishedAcls.map(keyOf))
  const taken: Step[] = [
    ...acls
      .filter((acl) => manages.acl(acl) && !wished.has(keyOf(acl)))
      .map((acl): Step => ({ kind: 'remove-acl', acl })),
    ...users
      .filter((name) => manages.principal(name) && !wishedUsers.includes(name))
      .map((name): Step => ({ kind: 'remove-user', name })),
    ...[...quotas.keys()]
      .filter((name) => manages.principal(name) && !wishedQuotas.has(name))
      .map((name): Step => ({ kind: 'remove-quota', name })),
  ]
  const given: Step[] = [
    ...[...wishedQuotas]
      .filter(([name, quota]) => !same(quotas.get(name), quota))
      .map(([name, quota]): Step => ({ kind: 'set-quota', name, quota })),
    ...wishedUsers
      .filter((name) => !users.includes(name))
      .map((name): Step => ({ kind: 'create-user', name })),
    ...wishedAcls.filter((acl) => !standing.has(keyOf(acl))).map((acl): Step => ({ kind: 'add-acl', acl })),
  ]
  return { taken, given }
}

const keyOf = ({ principal, resource, name, pattern, operation, permission, host }: Acl): string =>
  JSON.stringify([principal, resource, name, pattern, operation, permission, host])

const same = (found: object | undefined, wished: object): boolean =>
  found !== undefined && inOrder(found) === inOrder(wished)

const inOrder = (entries: object): string =>
  JSON.stringify(Object.entries(entries).toSorted(([one], [other]) => one.localeCompare(other)))
