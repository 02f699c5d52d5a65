import { listGroupsV4, metadataV12 } from '@platformatic/kafka'
import type { EventBus } from '@trilateral/bus'
import type { KafkaConnection } from '@trilateral/bus/admin'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { partnerAccess } from '../access/partner.ts'
import { planBroker } from '../plan/plan-broker.ts'
import { planInWords } from '../plan/words.ts'
import { ask } from '../users/user-connection.ts'
import { busAs, readAll, write } from './read-and-write.ts'
import { DESIRED, type SecureSubject } from './subject.ts'
import { changes, codesIn, looks, type Foreign, type Own, type Trick } from './tricks.ts'

const watch = partnerAccess({ code: 'us-watch' })
const desk = partnerAccess({ code: 'kr-desk' })
const own: Own = { principal: watch.principal, group: `${watch.groupPrefix}reader`, out: watch.topics.out }

/** A partner with a valid password tries what a client can send. */
export function partnerTests(subject: () => SecureSubject): void {
  let gateway: EventBus
  let foreign: readonly Foreign[]
  const asPartner = (): KafkaConnection => subject().connectionAs(watch.principal)

  beforeAll(async () => {
    const { asAdmin, connectionAs } = subject()
    gateway = await busAs(asAdmin)
    const topics = [desk.topics.out, 'wp.critical-minerals.jp-kr', 'wp.critical-minerals.jp-kr-us']
    for (const topic of [...topics, watch.topics.out]) await write(gateway, topic, ['gallium', 'germanium'])
    // The other system reads, so that there is a group with a position to be found.
    const other = await busAs(connectionAs(desk.principal))
    const group = `${desk.groupPrefix}reader`
    expect(await readAll(other, desk.topics.out, group)).toHaveLength(2)
    await other.close()
    const { topics: known } = await ask(asAdmin, metadataV12.api, topics, false, false)
    foreign = known.map(({ name, topicId }) => ({ topic: name ?? '', topicId, group }))
  })
  afterAll(() => gateway.close())

  test('it reads what goes out to it, and writes what it sends in', async () => {
    const bus = await busAs(asPartner())
    expect(await readAll(bus, watch.topics.out, own.group)).toEqual(
      expect.arrayContaining(['gallium', 'germanium']),
    )
    await write(bus, watch.topics.in, ['indium'])
    await bus.close()
    expect(await readAll(gateway, watch.topics.in, 'gateway.exchange')).toEqual(['indium'])
  })

  test('listing topics and groups shows its own and nothing else', async () => {
    const { topics } = await ask(asPartner(), metadataV12.api, null, false, false)
    expect(new Set(topics.map(({ name }) => name))).toEqual(new Set(Object.values(watch.topics)))
    const seen = new Set<string>()
    // Each broker lists the groups that it leads.
    for (const broker of asPartner().brokers) {
      const { groups } = await ask({ ...asPartner(), brokers: [broker] }, listGroupsV4.api, [], [])
      for (const { groupId } of groups) seen.add(groupId)
    }
    expect([...seen]).toEqual([own.group])
  })

  test('whatever it asks about what is not its own, it is refused; the administrator is answered', async () => {
    for (const one of foreign)
      for (const [what, codes, attempt] of looks(one, own)) {
        const refusal = await outcome(asPartner(), attempt)
        expect(refusal, `${what}: ${one.topic}`).toSatisfy(isOnly(codes))
        expect(await outcome(subject().asAdmin, attempt), `${what}, the administrator`).not.toSatisfy(
          isOnly(codes),
        )
      }
  })

  test('whatever it would take, change or destroy, it is refused, and everything stands as before', async () => {
    const before = await standing()
    for (const one of foreign)
      for (const [what, codes, attempt] of changes(one, own))
        expect(await outcome(asPartner(), attempt), `${what}: ${one.topic}`).toSatisfy(isOnly(codes))
    expect(await standing()).toEqual(before)
    expect(planInWords(await planBroker(subject().admin, DESIRED))).toMatch(/^Nothing differs/)
  })

  test('by our own client, reading a foreign topic or in a foreign group ends in the open', async () => {
    const bus = await busAs(asPartner())
    await expect(readAll(bus, 'wp.critical-minerals.jp-kr', own.group)).rejects.toThrow()
    await expect(readAll(bus, watch.topics.out, `${desk.groupPrefix}reader`)).rejects.toThrow()
    await expect(bus.endOf(desk.topics.out)).rejects.toThrow()
    await expect(write(bus, desk.topics.in, ['forged'])).rejects.toThrow()
    await bus.close()
  })

  async function standing() {
    const topics = [...foreign.map(({ topic }) => topic), ...Object.values(watch.topics), desk.topics.in]
    const ends: unknown[] = []
    for (const topic of topics) ends.push([topic, [...(await gateway.endOf(topic))]])
    return { ends, topics: await subject().admin.topics(), users: await subject().admin.users() }
  }
}

/** A refusal by Kafka's codes, or in words an answer or what else went wrong: a request that nobody understood is no refusal. */
type Outcome = readonly number[] | string

async function outcome(as: KafkaConnection, attempt: Trick[2]): Promise<Outcome> {
  let found: Outcome = 'not asked'
  for (const broker of as.brokers) {
    found = await attempt({ ...as, brokers: [broker] }).then(
      () => 'answered',
      (error: unknown) => {
        const codes = codesIn(error)
        return codes.length > 0 ? codes : String(error)
      },
    )
    if (!isOnly(ASK_ANOTHER)(found)) return found
  }
  return found
}

/** What a broker says that does not lead the partition, or the group. */
const ASK_ANOTHER = [6, 16]

const isOnly = (codes: readonly number[]) => (found: Outcome) =>
  typeof found !== 'string' && found.every((code) => codes.includes(code))
