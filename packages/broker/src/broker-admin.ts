import type { BusLogger } from '@trilateral/bus'
import { openKafkaAdmin, type KafkaAdmin, type KafkaConnection } from '@trilateral/bus/admin'
import type { Quota } from './access/access.ts'
import { quotas, setQuota, type QuotaState } from './users/quotas.ts'
import { removeUser, setUser, users } from './users/scram.ts'

/** Everything that administration asks of a broker. */
export interface BrokerAdmin extends KafkaAdmin {
  readonly users: () => Promise<readonly string[]>
  readonly setUser: (name: string, password: string) => Promise<void>
  readonly removeUser: (name: string) => Promise<void>
  readonly quotas: () => Promise<ReadonlyMap<string, QuotaState>>
  readonly setQuota: (name: string, quota: Quota | undefined) => Promise<void>
}

const silent: BusLogger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/**
 * Opens the administration of a broker; to be closed.
 * @throws when no broker can be reached, or the caller is not let in
 */
export async function brokerAdmin(
  connection: KafkaConnection,
  { logger = silent }: { readonly logger?: BusLogger } = {},
): Promise<BrokerAdmin> {
  const kafka = await openKafkaAdmin({ ...connection, logger })
  return {
    ...kafka,
    users: () => users(connection),
    setUser: (name, password) => setUser(connection, name, password),
    removeUser: (name) => removeUser(connection, name),
    quotas: () => quotas(connection),
    setQuota: (name, quota) => setQuota(connection, name, quota),
  }
}
