import type { EventBus } from '@trilateral/bus'
import { areas, PARTIES, PORTAL, TOPIC_PARTITIONS, topicsOf } from '@trilateral/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { busAs, readAll, write } from './read-and-write.ts'
import type { SecureSubject } from './subject.ts'

const definitions = (names: readonly string[]) =>
  names.map((name) => ({ name, partitions: TOPIC_PARTITIONS }))
const eventTopics = [...areas.map(({ code }) => code), PORTAL].flatMap(topicsOf)

/** Each app with its own principal does its work, and nothing else. */
export function appTests(subject: () => SecureSubject): void {
  const open: EventBus[] = []
  const busOf = async (user: string): Promise<EventBus> => {
    const connection = user === 'admin' ? subject().asAdmin : subject().connectionAs(user)
    const bus = await busAs(connection)
    open.push(bus)
    return bus
  }
  beforeAll(async () => {
    const admin = await busOf('admin')
    for (const topic of ['wp.portal.jp-kr-us', 'wp.portal.kr-us', 'wp.semiconductors.kr'])
      await write(admin, topic, ['told'])
  })
  afterAll(() => Promise.all(open.map((bus) => bus.close())))

  test.each(areas)(
    '$code writes its own topics, and hears the portal and whom it says it hears',
    async (area) => {
      const bus = await busOf(area.code)
      const sources = new Set([PORTAL, ...(area.hears ?? []).map((each) => each.area)])
      const heard = [...sources].flatMap(topicsOf)
      await bus.ensureTopics(definitions([...topicsOf(area.code), ...heard]))
      await bus.ping()
      for (const topic of topicsOf(area.code)) await write(bus, topic, ['recorded'])
      expect(await readAll(bus, 'wp.portal.jp-kr-us', `${area.code}.portal`)).toContain('told')
      for (const topic of eventTopics.filter((name) => !name.startsWith(`wp.${area.code}.`)))
        await expect(write(bus, topic, ['forged']), topic).rejects.toThrow()
      await expect(readAll(bus, 'wp.portal.jp-kr-us', 'gateway.model_1')).rejects.toThrow()
      await expect(readAll(bus, 'wp.portal.jp-kr-us', area.code)).rejects.toThrow()
      const unheard = areas.filter(({ code }) => code !== area.code && !sources.has(code))
      for (const { code } of unheard) await expect(bus.endOf(`wp.${code}.jp-kr-us`), code).rejects.toThrow()
    },
    120_000,
  )

  test('given a topic that does not stand, an app says what is to be done: it may create none', async () => {
    const bus = await busOf('semiconductors')
    await expect(bus.ensureTopics(definitions(['wp.semiconductors.nowhere']))).rejects.toThrow(
      'There is no topic wp.semiconductors.nowhere that this process may use, and it may create none: set the brokers up with npm run broker',
    )
  })

  test('the gateway reads every area, writes what the portal says and what goes out to partners, and no area', async () => {
    const bus = await busOf('gateway')
    await bus.ensureTopics(definitions(eventTopics))
    for (const topic of ['wp.semiconductors.kr', 'wp.portal.kr-us'])
      expect(await readAll(bus, topic, 'gateway.model_1')).toContain('told')
    for (const topic of [...topicsOf(PORTAL), 'partner.us-watch.out', 'partner.us-watch.rejected'])
      await write(bus, topic, ['{}'])
    await bus.endOf('partner.us-watch.in')
    await expect(write(bus, 'partner.us-watch.in', ['forged'])).rejects.toThrow()
    await expect(
      bus.endOf('partner.us-watch.out').then(() => readAll(bus, 'partner.us-watch.out', 'gateway.own')),
    ).rejects.toThrow()
    for (const { code } of areas)
      await expect(write(bus, `wp.${code}.jp-kr-us`, ['forged'])).rejects.toThrow()
  }, 120_000)

  test.each(PARTIES)(
    "%s's own reader reads what its party may see, and nothing more",
    async (party) => {
      const bus = await busOf(`party-${party}`)
      for (const topic of eventTopics) {
        const mayRead = topic.split('.').at(-1)?.split('-').includes(party)
        if (mayRead) expect((await bus.endOf(topic)).size, topic).toBe(TOPIC_PARTITIONS)
        else await expect(bus.endOf(topic), topic).rejects.toThrow()
      }
      expect(await readAll(bus, 'wp.portal.jp-kr-us', `party-${party}.statistics`)).toContain('told')
      await expect(write(bus, 'wp.portal.jp-kr-us', ['forged'])).rejects.toThrow()
    },
    120_000,
  )
}
