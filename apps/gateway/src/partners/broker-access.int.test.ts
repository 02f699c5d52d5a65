import { openBus, type EventBus } from '@trilateral/bus'
import { bringUpToDate, brokerAdmin, desiredBroker, type BrokerAdmin } from '@trilateral/broker'
import type { Partner, PartnerAccess } from '@trilateral/exchange'
import { hasSecureKafka, ownSecureKafka, type OwnSecureKafka } from '@trilateral/testing/secure-kafka'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logger } from '../testing/given-gateway.ts'
import { brokerAccess } from './broker-access.ts'

const PASSWORD = 'a-password-of-an-application'
const SECRET = 'a-secret-that-was-handed-out-once'
const code = 'kr-early-warning'

const partner = (change: Partial<Partner> = {}): Partner => ({
  code,
  owner: 'kr',
  name: 'Early warning',
  contact: 'desk@example.go.kr',
  ceiling: { tlp: 'AMBER', audiences: ['kr'], eventTypes: ['*'] },
  state: 'active',
  because: null,
  version: 1,
  secretIssuedAt: null,
  registeredAt: new Date(),
  changedAt: new Date(),
  ...change,
})

describe.runIf(await hasSecureKafka())('a ministry’s system at three secure brokers', () => {
  let cluster: OwnSecureKafka
  let admin: BrokerAdmin
  let bus: EventBus
  let access: PartnerAccess
  const connectionAs = (username: string, password: string) => ({
    brokers: cluster.brokers,
    ssl: { ca: cluster.ca },
    sasl: { mechanism: 'scram-sha-512' as const, username, password },
  })
  beforeAll(async () => {
    cluster = await ownSecureKafka()
    admin = await brokerAdmin(connectionAs(cluster.admin.username, cluster.admin.password))
    await bringUpToDate(admin, desiredBroker({ environment: 'secure' }), { passwordOf: () => PASSWORD })
    bus = await openBus({ kind: 'kafka', ...connectionAs('gateway', PASSWORD), clientId: 'gateway', logger })
    access = brokerAccess({
      connection: connectionAs('registrar', PASSWORD),
      environment: 'secure',
      bus,
      logger,
    })
  }, 180_000)
  afterAll(async () => {
    await bus.close()
    await admin.close()
    await cluster.remove()
  })

  /** Whether the system is let in with this secret, and reads what goes out to it. */
  const letIn = async (secret: string): Promise<boolean> => {
    const own = await openBus({
      kind: 'kafka',
      ...connectionAs(`partner-${code}`, secret),
      clientId: 'partner',
      logger,
    })
    try {
      return (await own.endOf(`partner.${code}.out`)).size === 1
    } catch {
      return false
    } finally {
      await own.close()
    }
  }

  it('given it is registered, then its topics stand and nobody is let in yet', async () => {
    expect(await access.reconcile([partner()])).toEqual(new Set([code]))
    const topics = (await admin.topics()).map(({ name }) => name)
    for (const way of ['out', 'in', 'rejected']) expect(topics).toContain(`partner.${code}.${way}`)
    expect(await letIn(SECRET)).toBe(false)
    expect(await access.unread(code)).toBeNull()
  })

  it('given credentials are handed out, then it is let in with them, and the gateway sends to it', async () => {
    await access.setSecret(code, SECRET)
    await access.reconcile([partner({ secretIssuedAt: new Date() })])
    expect(await letIn(SECRET)).toBe(true)
    const publisher = await bus.openPublisher()
    await publisher.publish([{ topic: `partner.${code}.out`, key: 'k', headers: {}, value: '{}' }])
    await publisher.close()
    expect((await bus.endOf(`partner.${code}.out`)).get(0)).toBe(1n)
  })

  it('given new ones, then those before open nothing', async () => {
    await access.setSecret(code, `${SECRET}-2`)
    expect(await letIn(SECRET)).toBe(false)
    expect(await letIn(`${SECRET}-2`)).toBe(true)
  })

  it('given it is suspended, then it is let in no more; repeated, nothing else happens', async () => {
    const suspended = partner({ state: 'suspended', because: 'Its disk was stolen' })
    await access.reconcile([suspended])
    await access.reconcile([suspended])
    expect(await letIn(`${SECRET}-2`)).toBe(false)
    expect((await admin.topics()).map(({ name }) => name)).toContain(`partner.${code}.out`)
  })
})
