import {
  alterClientQuotasV1,
  ClientQuotaEntityTypes,
  ClientQuotaKeys,
  ClientQuotaMatchTypes,
  describeClientQuotasV0,
} from '@platformatic/kafka'
import type { KafkaConnection } from '@trilateral/bus/admin'
import type { Quota } from '../access/access.ts'
import { ask } from './user-connection.ts'

/** What a broker may hold of a user: any of the three limits, or none. */
export type QuotaState = Partial<Quota>

const KEYS = {
  producerBytesPerSecond: ClientQuotaKeys.PRODUCER_BYTE_RATE,
  consumerBytesPerSecond: ClientQuotaKeys.CONSUMER_BYTE_RATE,
  requestPercentage: ClientQuotaKeys.REQUEST_PERCENTAGE,
} as const
const LIMITS = ['producerBytesPerSecond', 'consumerBytesPerSecond', 'requestPercentage'] as const
const { USER } = ClientQuotaEntityTypes

/** Of every user that has one of its own. */
export async function quotas(connection: KafkaConnection): Promise<Map<string, QuotaState>> {
  const everyUser = { entityType: USER, matchType: ClientQuotaMatchTypes.ANY }
  const { entries } = await ask(connection, describeClientQuotasV0.api, [everyUser], true)
  return new Map(
    entries.flatMap(({ entity, values }) => {
      const name = entity.length === 1 ? entity[0]?.entityName : undefined
      if (!name) return []
      const limits = LIMITS.flatMap((limit) => {
        const found = values.find(({ key }) => key === KEYS[limit])
        return found ? [[limit, found.value]] : []
      })
      return [[name, Object.fromEntries(limits) as QuotaState]]
    }),
  )
}

/** Sets a user's limits; undefined takes them all away. */
export async function setQuota(
  connection: KafkaConnection,
  name: string,
  quota: Quota | undefined,
): Promise<void> {
  const ops = LIMITS.map((limit) =>
    quota
      ? { key: KEYS[limit], value: quota[limit], remove: false as const }
      : { key: KEYS[limit], remove: true as const },
  )
  const entities = [{ entityType: USER, entityName: name }]
  await ask(connection, alterClientQuotasV1.api, [{ entities, ops }], false)
}
