import { randomBytes } from 'node:crypto'
import { brokerAdmin, bringUpToDate, desiredPartner, partnerAccess } from '@trilateral/broker'
import { openBus, type EventBus, type StoredRecord } from '@trilateral/bus'
import type { WireMessage } from '@trilateral/contracts'
import { ownSecureKafka } from '@trilateral/testing/secure-kafka'
import { until } from '../load/until.ts'

/** The platform's side of a secure cluster: partners that are let in, and the bus that speaks to them. */
export interface Platform {
  /** What the page has a partner set. */
  settingsOf(code: string): Readonly<Record<string, string>>
  /** Writes events as the platform writes them to a partner. */
  tell(code: string, messages: readonly WireMessage[]): Promise<void>
  /** All that a partner has sent, once there are so many. */
  heard(code: string, count: number): Promise<readonly StoredRecord[]>
  close(): Promise<void>
}

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

export async function platformWith(codes: readonly string[]): Promise<Platform> {
  const cluster = await ownSecureKafka()
  const { username, password } = cluster.admin
  const connection = {
    brokers: cluster.brokers,
    ssl: { ca: cluster.ca },
    sasl: { mechanism: 'scram-sha-512' as const, username, password },
  }
  const secrets = new Map(codes.map((code) => [code, randomBytes(32).toString('base64url')]))
  const admin = await brokerAdmin(connection)
  for (const [code, secret] of secrets)
    await bringUpToDate(admin, desiredPartner('secure', { code, state: 'active' }), {
      passwordOf: () => secret,
    })
  await admin.close()
  const bus = await openBus({ kind: 'kafka', clientId: 'conformance', logger: quiet, ...connection })
  const taken = new Map<string, StoredRecord[]>(codes.map((code) => [code, []]))
  for (const code of codes) await hear(bus, partnerAccess({ code }).topics.in, taken.get(code) ?? [])
  return {
    settingsOf: (code) => ({
      KAFKA_BROKERS: cluster.brokers.join(','),
      KAFKA_CA: cluster.caFile,
      PARTNER: code,
      PARTNER_SECRET: secrets.get(code) ?? '',
    }),
    async tell(code, messages) {
      const publisher = await bus.openPublisher()
      const topic = partnerAccess({ code }).topics.out
      await publisher.publish(messages.map((message) => ({ topic, ...message })))
      await publisher.close()
    },
    async heard(code, count) {
      const records = taken.get(code) ?? []
      await until(() => records.length >= count, 50)
      return records
    },
    async close() {
      await bus.close()
      await cluster.remove()
    },
  }
}

async function hear(bus: EventBus, topic: string, into: StoredRecord[]): Promise<void> {
  await bus.subscribe({
    group: `conformance.${topic}`,
    topics: [topic],
    positionOf: async () => BigInt(into.length),
    onBatch: async ({ records }) => void into.push(...records),
    onCrash: (reason) => {
      throw reason
    },
  })
}
