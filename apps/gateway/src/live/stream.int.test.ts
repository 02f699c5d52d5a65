import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYONE, until } from '../testing/given-gateway.ts'
import { givenServer, type GivenServer } from '../testing/given-server.ts'
import { liveStream } from '../testing/live-stream.ts'
import { MeasureStory } from '../testing/measure-story.ts'

describe('an open portal', () => {
  let server: GivenServer
  beforeAll(async () => {
    server = await givenServer()
  })
  afterAll(() => server.close())

  it('given a Korean official records a measure, then an American leader is told, with what the log shows of it', async () => {
    const stream = await liveStream(server.address, await server.signIn('us', 'leadership'))
    await stream.next(({ kind }) => kind === 'ready')
    const story = new MeasureStory('46/2024')
    await server.tell(story.recorded({ audience: EVERYONE, originator: 'kr' }))
    await stream.next(({ kind }) => kind === 'event')
    expect(stream.received().at(-1)).toMatchObject({
      id: '1:1',
      message: {
        event: {
          position: 1,
          subject: story.id,
          originator: 'kr',
          about: { number: '46/2024', clauses: ['2'] },
        },
      },
    })
    await stream.close()
  })

  it('given it reconnects behind what it saw last, then it gets what came in between', async () => {
    const cookie = await server.signIn('us', 'leadership')
    const story = new MeasureStory('away')
    await server.tell(
      story.recorded({ audience: EVERYONE }),
      story.ended('2026-12-01', { audience: EVERYONE }),
    )
    const stream = await liveStream(server.address, cookie, '1:1')
    await stream.next((message) => message.kind === 'event' && message.event.sequence === 2)
    expect(stream.received().map(({ id }) => id)).toEqual(['1:2', '1:3'])
    await stream.close()
  })

  it('given the session is revoked, then the stream ends within five seconds and tells nothing more', async () => {
    const cookie = await server.signIn('us', 'leadership')
    const stream = await liveStream(server.address, cookie)
    await stream.next(({ kind }) => kind === 'ready')
    const revokedAt = performance.now()
    await server.pool.query('UPDATE identity.session SET revoked_at = now() WHERE revoked_at IS NULL')
    await until(() => stream.text().includes('UNAUTHORIZED') || stream.ended())
    expect(performance.now() - revokedAt).toBeLessThan(5000)
    const story = new MeasureStory('after')
    await server.tell(story.recorded({ audience: EVERYONE }))
    expect(stream.text()).not.toContain(story.id)
    await stream.close()
  })

  it('given someone without a session, then the stream says so and ends, and no question is answered', async () => {
    const stream = await liveStream(server.address, '')
    await until(() => stream.text().includes('UNAUTHORIZED'))
    expect(stream.received()).toEqual([])
    await stream.close()
    expect((await server.ask(undefined, 'measures.list')).status).toBe(401)
    expect((await server.ask(undefined, 'session.me')).data).toBeNull()
  })
})
