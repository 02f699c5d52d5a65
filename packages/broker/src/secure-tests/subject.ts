import { randomBytes } from 'node:crypto'
import type { KafkaVersion } from '@trilateral/infra-kafka'
import { ownSecureKafka, type OwnSecureKafka } from '@trilateral/testing/secure-kafka'
import { brokerAdmin, type BrokerAdmin } from '../broker-admin.ts'
import { desiredBroker, type PartnerOfBroker } from '../desired-broker.ts'
import { bringUpToDate } from '../plan/bring-up-to-date.ts'

/** Two systems of two ministries; the first is the one that tries what it must not. */
export const PARTNERS: readonly PartnerOfBroker[] = [
  { code: 'us-watch', state: 'active' },
  { code: 'kr-desk', state: 'active' },
]
export const DESIRED = desiredBroker({ environment: 'secure', partners: PARTNERS })

/** Three secure brokers on which everything stands that the work program needs. */
export interface SecureSubject {
  readonly cluster: OwnSecureKafka
  readonly admin: BrokerAdmin
  /** How the administrator connects, and how any other user does, by its own password unless another is given. */
  readonly asAdmin: ReturnType<typeof connectionTo>
  readonly connectionAs: (user: string, password?: string) => ReturnType<typeof connectionTo>
  readonly secretOf: (user: string) => string
  readonly close: () => Promise<void>
}

export async function secureSubject(version: KafkaVersion): Promise<SecureSubject> {
  const cluster = await ownSecureKafka(version)
  const asAdmin = connectionTo(cluster, cluster.admin.username, cluster.admin.password)
  const admin = await brokerAdmin(asAdmin)
  const secrets = new Map<string, string>()
  const secretOf = (user: string): string => {
    const secret = secrets.get(user) ?? randomBytes(32).toString('base64url')
    secrets.set(user, secret)
    return secret
  }
  await bringUpToDate(admin, DESIRED, { passwordOf: secretOf })
  return {
    cluster,
    admin,
    asAdmin,
    secretOf,
    connectionAs: (user, password = secretOf(user)) => connectionTo(cluster, user, password),
    async close() {
      await admin.close()
      await cluster.remove()
    },
  }
}

const connectionTo = ({ brokers, ca }: OwnSecureKafka, username: string, password: string) => ({
  brokers,
  ssl: { ca },
  sasl: { mechanism: 'scram-sha-512' as const, username, password },
})
