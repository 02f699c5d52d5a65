import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYONE, givenGateway, logger, type GivenGateway } from '../testing/given-gateway.ts'
import { MeasureStory } from '../testing/measure-story.ts'
import type { PlacedMessage } from './live-message.ts'
import { liveFeeds } from './feeds.ts'

const idsOf = (messages: readonly PlacedMessage[]) => messages.map(({ id }) => id)

describe('live feeds', () => {
  let gateway: GivenGateway
  beforeAll(async () => {
    gateway = await givenGateway()
    await gateway.tell(new MeasureStory('before').recorded({ audience: EVERYONE }))
  })
  afterAll(() => gateway.close())

  /** Reads until `many` messages have come. */
  async function read(many: number, resumeBehind?: string, feeds = gateway.feeds): Promise<PlacedMessage[]> {
    const controller = new AbortController()
    const messages: PlacedMessage[] = []
    for await (const message of feeds.changes('us', resumeBehind, controller.signal)) {
      messages.push(message)
      if (messages.length === many) controller.abort()
    }
    return messages
  }
  const record = (number: number) =>
    gateway.tell(
      new MeasureStory(`${number}`).recorded({ audience: number % 3 === 0 ? ['jp', 'kr'] : EVERYONE }),
    )

  it('given a portal that just opened, then it is told that it misses nothing from here on, and nothing of before', async () => {
    const head = await gateway.events.head('us')
    expect(await read(1)).toEqual([{ id: `1:${head.position}`, message: { kind: 'ready' } }])
  })

  it('given a portal that reconnects again and again while 30 events come, then it gets each once, in order', async () => {
    const { position: start } = await gateway.events.head('us')
    const telling = (async () => {
      for (let number = 1; number <= 30; number++) await record(number)
    })()
    const got: PlacedMessage[] = []
    let behind = `1:${start}`
    while (got.length < 20) {
      const some = await read(Math.min(3, 20 - got.length), behind)
      got.push(...some)
      behind = some.at(-1)?.id ?? behind
    }
    await telling
    expect(idsOf(got)).toEqual(Array.from({ length: 20 }, (_, index) => `1:${start + index + 1}`))
    expect(got.every(({ message }) => message.kind === 'event')).toBe(true)
  })

  it('given one that was away for longer than what is kept in memory, then it reads the rest from the database', async () => {
    const fresh = liveFeeds(gateway.events, { logger })
    const { position } = await gateway.events.head('us')
    expect(idsOf(await read(position, '1:0', fresh))).toEqual(
      Array.from({ length: position }, (_, index) => `1:${index + 1}`),
    )
  })

  it.each([
    ['a position of another read model', '7:1'],
    ['a position that this feed has not reached', '1:99999'],
    ['something that is no position', 'abc'],
  ])('given %s to resume behind, then it is told to begin anew', async (_what, resumeBehind) => {
    const [first] = await read(1, resumeBehind)
    expect(first?.message).toEqual({ kind: 'reset' })
  })

  it('given nobody watches, then nothing is read for nobody', async () => {
    expect(gateway.feeds.watchers()).toEqual({ jp: 0, kr: 0, us: 0 })
  })

  it('given 50 open portals of one party, when something happens, then the database is asked once, not 50 times', async () => {
    let asked = 0
    const counting = liveFeeds(
      {
        ...gateway.events,
        slice(party, slice) {
          asked += 1
          return gateway.events.slice(party, slice)
        },
      },
      { logger },
    )
    const controller = new AbortController()
    let ready = 0
    let told = 0
    const watching = Array.from({ length: 50 }, async () => {
      for await (const { message } of counting.changes('us', undefined, controller.signal)) {
        if (message.kind === 'ready') ready += 1
        else if ((told += 1) === 50) controller.abort()
      }
    })
    await expect.poll(() => ready).toBe(50)
    const before = asked
    await gateway.tell(new MeasureStory('for 50').recorded({ audience: EVERYONE }))
    counting.wake()
    await Promise.all(watching)
    expect(told).toBe(50)
    expect(asked - before).toBeLessThanOrEqual(2)
  })
})
