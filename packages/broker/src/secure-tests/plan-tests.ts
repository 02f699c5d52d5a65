import type { Acl } from '@trilateral/bus/admin'
import { expect, test } from 'vitest'
import { partnerAccess } from '../access/partner.ts'
import { brokerAdmin } from '../broker-admin.ts'
import { desiredBroker, desiredPartner } from '../desired-broker.ts'
import { applyPlan } from '../plan/apply-plan.ts'
import { bringUpToDate } from '../plan/bring-up-to-date.ts'
import { planBroker } from '../plan/plan-broker.ts'
import { planInWords } from '../plan/words.ts'
import { busAs, write } from './read-and-write.ts'
import { DESIRED, type SecureSubject } from './subject.ts'

const NOTHING = 'Nothing differs: the broker is as it should be.'
const readEverything = (principal: string): Acl => ({
  principal,
  resource: 'topic',
  name: 'wp.',
  pattern: 'prefixed',
  operation: 'read',
  permission: 'allow',
  host: '*',
})

export function planTests(subject: () => SecureSubject): void {
  const words = async () => planInWords(await planBroker(subject().admin, DESIRED))

  test('given what was applied once, a second plan is empty, also where the partners are not known', async () => {
    expect(await words()).toBe(NOTHING)
    const withoutPartners = desiredBroker({ environment: 'secure' })
    expect(planInWords(await planBroker(subject().admin, withoutPartners))).toBe(NOTHING)
  })

  test('given somebody who changed settings, rights, limits and users by hand, each is named and put right, and nothing else', async () => {
    const { admin, secretOf } = subject()
    const strange = readEverything('partner-us-watch')
    const foreign = readEverything('auditors-own-tool')
    await admin.addAcls([strange, foreign])
    await admin.removeAcl({ ...strange, principal: 'gateway' })
    await admin.setTopicSettings('wp.portal.jp', { 'cleanup.policy': 'delete', 'retention.ms': '1000' })
    await admin.removeUser('party-kr')
    await admin.setUser('partner-long-gone', secretOf('partner-long-gone'))
    await admin.setQuota('partner-us-watch', {
      ...partnerAccess({ code: 'us-watch' }).quota,
      producerBytesPerSecond: 1 << 30,
    })
    await expect
      .poll(words)
      .toBe(
        [
          '6 differences',
          '  take back: allow partner-us-watch to read every topic that begins with "wp."',
          '  remove the user partner-long-gone: it is let in no more',
          '  set wp.portal.jp: min.insync.replicas as the broker has it → 2, retention.ms 1000 → -1',
          '  limit partner-us-watch to 1024 KiB written and 4096 KiB read a second, 25 % of a request thread',
          '  make the user party-kr',
          '  allow gateway to read every topic that begins with "wp."',
        ].join('\n'),
      )
    await bringUpToDate(admin, DESIRED, { passwordOf: secretOf })
    expect(await words()).toBe(NOTHING)
    expect(await admin.acls()).toContainEqual(foreign)
    await admin.removeAcl(foreign)
  })

  test('given a topic with records that nothing here knows, it is left unless its deletion is allowed', async () => {
    const { admin, asAdmin } = subject()
    const topic = 'wp.closed-area.jp'
    await admin.createTopic({ name: topic, partitions: 1, replicas: 3, settings: {} })
    const bus = await busAs(asAdmin)
    await write(bus, topic, ['{}', '{}'])

    const plan = await planBroker(admin, DESIRED)
    expect(planInWords(plan)).toContain(
      'delete the topic wp.closed-area.jp, which holds 2 records and which nothing here knows',
    )
    const { taken, left } = await bringUpToDate(admin, DESIRED, { plan })
    expect([taken, left.length]).toEqual([[], 1])
    expect((await bus.endOf(topic)).get(0)).toBe(2n)

    await bringUpToDate(admin, DESIRED, { allowDelete: true })
    expect((await admin.topics()).map(({ name }) => name)).not.toContain(topic)
    expect(await words()).toBe(NOTHING)
    await bus.close()
  })

  test('given a new user without a password, nothing at all is changed', async () => {
    const { admin } = subject()
    const partner = desiredPartner('secure', { code: 'jp-late', state: 'active' })
    const plan = await planBroker(admin, partner)
    await expect(applyPlan(admin, plan)).rejects.toThrow(
      'No password is given for the new user partner-jp-late',
    )
    expect((await admin.topics()).map(({ name }) => name)).not.toContain('partner.jp-late.in')
  })

  test('given a registrar, it can set up a partner, suspend it and take it up again; a suspended one is let in no more and keeps its topics', async () => {
    const { admin, connectionAs, secretOf } = subject()
    const registrar = await brokerAdmin(connectionAs('registrar'))
    const code = 'jp-late'
    const state = async (wish: 'active' | 'suspended', password: string) =>
      bringUpToDate(registrar, desiredPartner('secure', { code, state: wish }), {
        passwordOf: () => password,
      })
    const letIn = async (password: string) => {
      const asPartner = connectionAs('partner-jp-late', password)
      const bus = await busAs(asPartner)
      try {
        return [...(await bus.endOf('partner.jp-late.out'))]
      } finally {
        await bus.close()
      }
    }

    await state('active', secretOf('first'))
    expect(await letIn(secretOf('first'))).toEqual([[0, 0n]])
    const { taken } = await state('suspended', '')
    expect(taken.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 4 }, () => 'remove-acl'),
      'remove-user',
      'remove-quota',
    ])
    await expect(letIn(secretOf('first'))).rejects.toThrow()
    await state('active', secretOf('second'))
    await expect(letIn(secretOf('first'))).rejects.toThrow()
    expect(await letIn(secretOf('second'))).toEqual([[0, 0n]])
    await registrar.close()

    await bringUpToDate(admin, DESIRED, { allowDelete: true })
    expect(await words()).toBe(NOTHING)
  })
}
