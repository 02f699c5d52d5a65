import { kafkaForTests, ownKafka, type OwnKafka } from '@trilateral/testing/kafka'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brokerCommand } from './broker-command.ts'

describe.runIf('brokers' in kafkaForTests())('a broker with security off', () => {
  let kafka: OwnKafka
  beforeAll(async () => {
    kafka = await ownKafka()
  })
  afterAll(() => kafka.remove())

  const command = async (...args: string[]) => {
    const said: string[] = []
    const code = await brokerCommand(args, {
      connection: { brokers: kafka.brokers },
      environment: 'local',
      passwordOf: () => undefined,
      say: (words) => said.push(words),
    })
    return { code, said: said.join('\n') }
  }

  test('gets its topics; users, rights and limits are not applicable, and no failure', async () => {
    const plan = await command('plan')
    expect(plan.code).toBe(2)
    expect(plan.said).toContain('create the topic wp.portal.jp-kr-us: 3 partitions, 1 copy, ')
    expect(plan.said).toContain("not applicable: this broker's security features are off")
    expect(await command('plan')).toEqual(plan)

    const { code, said } = await command('apply')
    expect(code).toBe(0)
    expect(said).toContain('✓ create the topic wp.portal.jp-kr-us')
    const again = await command('plan')
    expect(again.code).toBe(0)
    expect(again.said).toContain('Nothing differs')
  })

  test('is no broker for production, which the plan says', async () => {
    const { code, said } = await command('plan', '--environment=production')
    expect(code).toBe(2)
    expect(said).toContain('! this broker checks nobody\'s rights, which "production" must')
    expect(said).toContain('wp.portal.jp has fewer copies than 3, namely 1')
  })
})
