import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { told } from '../testing/events.ts'
import { givenHttp, type GivenHttp, type System } from '../testing/given-http.ts'

let given: GivenHttp
beforeAll(async () => {
  given = await givenHttp()
})
afterAll(() => given.close())
afterEach(() => given.empty())

interface Stream {
  /** Positions and subjects, as they came. */
  readonly events: readonly (readonly [position: string, subject: string])[]
  text(): string
  ended(): boolean
  stop(): void
}

async function follow(system: System, lastEventId?: string): Promise<Stream> {
  const stop = new AbortController()
  const answer = await system.ask('/events', {
    headers: {
      accept: 'text/event-stream',
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    },
    signal: stop.signal,
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  const events: [string, string][] = []
  let text = ''
  let hasEnded = false
  void (async () => {
    const decoder = new TextDecoder()
    try {
      for await (const chunk of answer.body ?? []) {
        text += decoder.decode(chunk, { stream: true })
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const block = text.slice(0, end)
          text = text.slice(end + 2)
          const id = /^id: (\d+)$/m.exec(block)?.[1]
          const data = /^data: (.*)$/m.exec(block)?.[1]
          if (id && data) events.push([id, (JSON.parse(data) as { subject: string }).subject])
        }
      }
    } catch {
      // Stopped by us, or by the server.
    }
    hasEnded = true
  })()
  return { events, text: () => text, ended: () => hasEnded, stop: () => stop.abort() }
}

const CODE = 'kr-early-warning'
const number = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    told({ subject: `s${from + index}`, sequence: 1, audience: 'jp-kr-us' }),
  )
const subjectsOf = (streams: readonly Stream[]) =>
  streams.flatMap(({ events }) => events.map(([, subject]) => subject))

describe('a log that is followed', () => {
  it('given a line that breaks again and again while events come, then each comes once, in order', async () => {
    const system = await given.system(CODE)
    await given.tell(...number(10))
    const streams: Stream[] = []
    let toldUpTo = 10
    for (let last: string | undefined; subjectsOf(streams).length < 60;) {
      // Some come while each line is being opened and broken.
      const telling = given.tell(...number(toldUpTo < 60 ? 5 : 0, toldUpTo))
      toldUpTo = Math.min(toldUpTo + 5, 60)
      const stream = await follow(system, last)
      await expect.poll(() => stream.events.length, { timeout: 10_000 }).toBeGreaterThan(0)
      stream.stop()
      await expect.poll(() => stream.ended()).toBe(true)
      await telling
      streams.push(stream)
      last = stream.events.at(-1)?.[0] ?? last
    }
    expect(subjectsOf(streams)).toEqual(Array.from({ length: 60 }, (_, index) => `s${index}`))
    expect(streams.length).toBeGreaterThan(1)
  })

  it('given a record that is withdrawn while somebody follows, then the order to remove it comes, and nothing more of it', async () => {
    const system = await given.system(CODE)
    await given.tell(told({ subject: 'a', sequence: 1, audience: 'jp-kr-us' }))
    const stream = await follow(system)
    await expect.poll(() => stream.events.length).toBe(1)
    await given.tell(told({ subject: 'a', sequence: 2, audience: 'jp' }))
    await expect.poll(() => stream.events.length, { timeout: 5000 }).toBe(2)
    expect(stream.events[1]?.[1]).not.toBe('a')
    stream.stop()
  })

  it('given a system that is suspended, then its open stream ends within five seconds, and it does not come back', async () => {
    const system = await given.system(CODE)
    const stream = await follow(system)
    const began = Date.now()
    await given.suspend(CODE)
    await expect.poll(() => stream.ended(), { timeout: 6000 }).toBe(true)
    expect(Date.now() - began).toBeLessThan(5000)
    await given.tell(...number(3))
    expect(stream.events).toEqual([])
    expect((await system.ask('/events', { headers: { accept: 'text/event-stream' } })).status).toBe(403)
  })

  it('given credentials that are rotated, then a stream that the old ones opened ends', async () => {
    const system = await given.system(CODE)
    const stream = await follow(system)
    const found = await given.exchange.registry.get('kr', CODE)
    if (!found.ok) throw new Error(found.refusal.code)
    const by = { party: 'kr', subject: 'kr-secretariat', name: 'A secretary' } as const
    expect((await given.exchange.registry.issue(by, found.value)).ok).toBe(true)
    await expect.poll(() => stream.ended(), { timeout: 6000 }).toBe(true)
    expect((await system.ask('/events')).status).toBe(401)
  })

  it('given more streams than one system needs, then the sixth is refused, and one that is closed makes room', async () => {
    const system = await given.system(CODE)
    const streams = await Promise.all(Array.from({ length: 5 }, () => follow(system)))
    const sixth = () => system.ask('/events', { headers: { accept: 'text/event-stream' } })
    expect((await sixth()).status).toBe(429)
    streams[0]?.stop()
    await expect
      .poll(
        async () => {
          const answer = await sixth()
          await answer.body?.cancel()
          return answer.status
        },
        { timeout: 5000 },
      )
      .toBe(200)
    streams.forEach((each) => each.stop())
  })
})
