import { setTimeout as sleep } from 'node:timers/promises'
import { startStack } from '@trilateral/infra-local'
import { ownKafka } from '@trilateral/testing/kafka'
import { startTcpProxy } from '@trilateral/testing/tcp-proxy'
import { mineralsDesk, portalReader, type PortalReader } from '../people/desk.ts'
import { signIn } from '../people/sign-in.ts'
import type { Outcome } from './kill-under-load.ts'
import { portalListener } from './portal-listener.ts'
import { readTopics } from './read-topics.ts'
import { settle } from './settle.ts'
import { SteadyWrites } from './steady-writes.ts'

const EVENTS = 2000
const TIMES = 5
const SWALLOWED_MS = 10_000
const BETWEEN_MS = 3000
/** What was answered just before is still on its way to the portal. */
const SETTLING_MS = 1500

/** Kafka's answers vanish for ten seconds, five times, while 2,000 events are relayed: none is lost and none overtakes another. */
export async function lostAcknowledgements(options: { port: number; dataDir: string }): Promise<Outcome> {
  const broker = await ownKafka()
  const proxy = await startTcpProxy({
    listen: broker.proxied.listen,
    target: broker.proxied.target,
    seed: 11,
  })
  const environment = { ...process.env, KAFKA_BROKERS: broker.proxied.brokers.join() }
  const stack = await startStack({ ...options, environment, quiet: true })
  try {
    const app = stack.state.apps['critical-minerals'] ?? ''
    const desk = mineralsDesk(await signIn(app, 'kr', 'critical-minerals-official'))
    const korean = portalReader(await signIn(stack.state.portal, 'kr', 'leader'))
    const seconds = (TIMES * (SWALLOWED_MS + BETWEEN_MS)) / 1000
    const writes = new SteadyWrites(desk, { perSecond: EVENTS / seconds, most: EVENTS })
    writes.start()
    for (let time = 0; time < TIMES; time += 1) {
      await sleep(BETWEEN_MS)
      proxy.swallowAnswers()
      await sleep(SETTLING_MS)
      const before = await newestOf(korean)
      await sleep(SWALLOWED_MS - SETTLING_MS)
      // A proxy that nobody goes through would prove nothing.
      if ((await newestOf(korean)) !== before)
        throw new Error('events arrived although all answers were swallowed')
      proxy.heal()
    }
    const committed = await writes.finished()
    const portal = await settle([await portalListener(stack.state.portal, 'kr')], committed)
    const topics = await readTopics(broker.brokers, committed)
    return {
      ok: portal.ok && topics.faults.length === 0,
      line: [
        `acknowledgements swallowed ${TIMES} × ${SWALLOWED_MS / 1000} s, ${writes.writes} events: ${portal.line}`,
        `in Kafka ${topics.distinct} of ${topics.expected}, ${topics.repeated} repeated, ${topics.faults.length} lost or overtaken`,
        ...topics.faults.slice(0, 3),
      ].join('; '),
    }
  } finally {
    await stack.stop()
    await proxy.close()
    await broker.remove()
  }
}

async function newestOf(reader: PortalReader): Promise<string | null> {
  return (await reader.events.list.query({ limit: 1 })).newest
}
