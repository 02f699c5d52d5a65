import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brokerCommand } from '@trilateral/broker/command'
import { openBus, type BusLogger } from '@trilateral/bus'
import { startStack, type RunningStack } from '@trilateral/infra-local'
import { hasSecureKafka } from '@trilateral/testing/secure-kafka'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mineralsDesk, portalReader } from '../../people/desk.ts'
import { measureDraft } from '../../people/measure-draft.ts'
import { portalIsFilled } from '../../people/pages.ts'
import { signIn } from '../../people/sign-in.ts'

const PORT = 18_800
const silent: BusLogger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

describe.runIf(await hasSecureKafka())('npm start -- --kafka=secure', () => {
  let dataDir: string
  let stack: RunningStack
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'trilateral-secure-'))
    stack = await startStack({ port: PORT, dataDir, kafka: 'secure', quiet: true })
  }, 300_000)
  afterAll(async () => {
    await stack?.stop()
    await rm(dataDir, { recursive: true, force: true })
  })

  test('every app does its work as a user of its own, on brokers of which one is killed', async () => {
    const { state } = stack
    await portalIsFilled(state.portal)
    const desk = mineralsDesk(
      await signIn(state.apps['critical-minerals'] ?? '', 'kr', 'critical-minerals-official'),
    )
    const american = portalReader(await signIn(state.portal, 'us', 'leader'))
    const isSeen = (title: string) =>
      expect
        .poll(async () => (await american.measures.list.query({ search: title })).total, { timeout: 60_000 })
        .toBe(1)
    await desk.measures.record.mutate(measureDraft('Announcement before', ['jp', 'kr', 'us']))
    await isSeen('Announcement before')
    await stack.kill('kafka-2')
    await desk.measures.record.mutate(measureDraft('Announcement while one is away', ['jp', 'kr', 'us']))
    await isSeen('Announcement while one is away')
  })

  test('nothing differs from what should stand, and nobody comes in without a name', async () => {
    const { kafkaAccess, bootstrapServers = '' } = stack.state
    const ssl = { ca: await readFile(kafkaAccess?.ca ?? '', 'utf8') }
    const brokers = bootstrapServers.split(',')
    const password = kafkaAccess?.passwords['admin'] ?? ''
    const said: string[] = []
    const code = await brokerCommand(['plan'], {
      connection: { brokers, ssl, sasl: { mechanism: 'scram-sha-512', username: 'admin', password } },
      environment: 'secure',
      passwordOf: () => undefined,
      say: (words) => said.push(words),
    })
    expect([code, said[0]]).toEqual([0, expect.stringContaining('Nothing differs')])
    for (const nobody of [{ ssl }, {}]) {
      const bus = await openBus({ kind: 'kafka', brokers, clientId: 'nobody', logger: silent, ...nobody })
      await expect(bus.ping()).rejects.toThrow('does not answer')
      await bus.close()
    }
  })
})
