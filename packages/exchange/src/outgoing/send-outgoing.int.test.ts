import { MemoryLog, openBus, type EventBus, type Publisher } from '@trilateral/bus'
import { partnerTopics } from '@trilateral/contracts/partner'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { told } from '../testing/events.ts'
import { givenExchange, logger, type GivenExchange } from '../testing/given-exchange.ts'
import { Sender } from './send-outgoing.ts'

const code = 'jp-early-warning'
const going = new AbortController().signal
let given: GivenExchange
beforeAll(async () => {
  given = await givenExchange()
})
afterAll(() => given.close())
afterEach(() => given.empty())

/** A bus on which the answers to some sends are lost, though what was sent is stored. */
async function losingAnswers(lost: readonly number[]) {
  const log = new MemoryLog()
  const bus = await openBus({ kind: 'memory', log })
  const topics = Object.values(partnerTopics(code))
  await bus.ensureTopics(topics.map((name) => ({ name, partitions: 1 })))
  let opened = 0
  let sends = 0
  const flaky: EventBus = {
    ...bus,
    openPublisher: async () => {
      opened += 1
      const publisher = await bus.openPublisher()
      const publish: Publisher['publish'] = async (records) => {
        sends += 1
        await publisher.publish(records)
        if (lost.includes(sends)) throw new Error('no answer')
      }
      return { publish, close: () => publisher.close() }
    },
  }
  const stored = () =>
    (log.partitions(partnerTopics(code).out)[0] ?? []).map(({ headers }) =>
      Buffer.from(headers['ce_subject'] as Uint8Array).toString(),
    )
  return { flaky, stored, opened: () => opened }
}

const until = async (sender: Sender, sent: number) => {
  for (let tries = 0; tries < 100; tries++) {
    await sender.step([{ code }], going)
    const { rows } = await given.pool.query('SELECT sent FROM exchange.progress WHERE partner = $1', [code])
    if (Number(rows[0].sent) >= sent) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('it was not sent')
}

describe('sending to a system’s topic', () => {
  it('given the answer to a send is lost, then another publisher sends it again: nothing is missing, and the order stands', async () => {
    await given.partner(code)
    const subjects = Array.from({ length: 450 }, (_, n) => `s${String(n).padStart(3, '0')}`)
    await given.tell(...subjects.map((subject) => told({ subject, sequence: 1, audience: 'jp-kr-us' })))
    const { flaky, stored, opened } = await losingAnswers([1, 3])
    const sender = new Sender({ pool: given.pool, bus: flaky, logger })
    await until(sender, 450)
    await sender.close()
    expect(opened()).toBe(3)
    expect([...new Set(stored())]).toEqual(subjects)
    expect(stored()).toHaveLength(450 + 200 + 200)
  })

  it('given an event that clients cannot read, then it alone does not leave', async () => {
    await given.partner(code)
    await given.tell(
      told({ subject: 'a', sequence: 1, audience: 'jp' }),
      told({ subject: 'b', sequence: 1, audience: 'jp' }),
    )
    await given.owner.query(
      `UPDATE exchange.event SET headers = (headers::jsonb || '{"ce_type": ""}')::json WHERE subject = 'a'`,
    )
    const { flaky, stored } = await losingAnswers([])
    const sender = new Sender({ pool: given.pool, bus: flaky, logger })
    await until(sender, 2)
    await sender.close()
    expect(stored()).toEqual(['b'])
  })
})
