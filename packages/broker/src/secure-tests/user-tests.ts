import { randomBytes } from 'node:crypto'
import { metadataV12, produceV10 } from '@platformatic/kafka'
import { expect, test } from 'vitest'
import { partnerAccess } from '../access/partner.ts'
import { brokerAdmin } from '../broker-admin.ts'
import { ask } from '../users/user-connection.ts'
import { busAs } from './read-and-write.ts'
import type { SecureSubject } from './subject.ts'

const { principal, quota, topics } = partnerAccess({ code: 'kr-desk' })

export function userTests(subject: () => SecureSubject): void {
  const isLetIn = async (password: string): Promise<boolean> => {
    const bus = await busAs(subject().connectionAs(principal, password))
    try {
      await bus.endOf(topics.out)
      return true
    } catch {
      return false
    } finally {
      await bus.close()
    }
  }

  test('given another password, the old one is refused at every broker and the new one let in', async () => {
    const { admin, secretOf, cluster, connectionAs } = subject()
    const [old, fresh] = [secretOf(principal), randomBytes(32).toString('base64url')]
    expect(await isLetIn(old)).toBe(true)
    await admin.setUser(principal, fresh)
    const at = (broker: string, password: string) =>
      ask({ ...connectionAs(principal, password), brokers: [broker] }, metadataV12.api, null, false, false)
    for (const broker of cluster.brokers) {
      await expect.poll(() => at(broker, fresh).then(() => 'let in', String)).toBe('let in')
      await expect(at(broker, old)).rejects.toThrow()
    }
    expect(await isLetIn(old)).toBe(false)
    expect(await isLetIn(fresh)).toBe(true)
    await admin.setUser(principal, old)
    await expect.poll(() => isLetIn(old)).toBe(true)
  })

  test('a password that somebody could guess is refused', async () => {
    await expect(subject().admin.setUser(principal, 'spring2026')).rejects.toThrow(
      'shorter than 16 characters',
    )
  })

  test('a partner who writes faster than its limit is slowed down by the broker', async () => {
    const { admin, connectionAs } = subject()
    expect((await admin.quotas()).get(principal)).toEqual(quota)
    const value = randomBytes(900_000)
    let slowed = 0
    // Each broker counts what it takes in: all to one, which leads the partition.
    for (const broker of connectionAs(principal).brokers)
      for (let sent = 0; sent < 16 && slowed === 0; sent++) {
        const one = { ...connectionAs(principal), brokers: [broker] }
        const answer = await ask(
          one,
          produceV10.api,
          1,
          5_000,
          [{ topic: topics.in, partition: 0, value }],
          {},
        ).catch(() => undefined)
        if (typeof answer !== 'object') break
        slowed = answer.throttleTimeMs
      }
    expect(slowed).toBeGreaterThan(0)
  })

  test('the registrar has no right on any event', async () => {
    const { connectionAs } = subject()
    const registrar = await brokerAdmin(connectionAs('registrar'))
    const seen = await registrar.topics()
    await registrar.close()
    expect(seen.filter(({ name }) => !name.startsWith('partner.'))).toEqual([])
  })
}
