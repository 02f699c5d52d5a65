import { readFileSync } from 'node:fs'
import { topicOf } from '@trilateral/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenServer, type GivenServer } from '../testing/given-server.ts'

const TYPE = 'semiconductors.indicator-values-recorded'
const GOLDEN = new URL('../../../../docs/events/golden/', import.meta.url)

/** What a producer of a version wrote, in structured mode, but for its place: golden events all have the same. */
function written(version: number, place: { id: string; sequence: string }) {
  const event = JSON.parse(readFileSync(new URL(`${TYPE}/${version}.json`, GOLDEN), 'utf8'))
  const subject: string = event.data.indicator.id
  return {
    topic: topicOf('semiconductors', ['jp', 'kr', 'us']),
    key: subject,
    headers: { 'content-type': 'application/cloudevents+json' },
    value: JSON.stringify({ ...event, subject, partitionkey: subject, ...place }),
  }
}

interface Listed {
  readonly items: readonly { readonly id: string; readonly type: string; readonly sequence: number }[]
}

describe('given producers that have not changed yet beside those that have', () => {
  let server: GivenServer
  beforeAll(async () => {
    server = await givenServer()
  })
  afterAll(() => server.close())

  it('then the gateway takes in both versions of one indicator, in its order, and puts nothing aside', async () => {
    const [first, second, third] = [1, 2, 3].map((nth) => ({
      id: `019a1c00-0000-7000-8000-00000000090${nth}`,
      sequence: String(nth).padStart(10, '0'),
    }))
    if (!first || !second || !third) throw new Error('three places')
    // The old producer's comes last though it was first: a release that is rolled out is rolled back, too.
    await server.send(written(2, second), written(1, third), written(1, first))
    const { rows } = await server.pool.query('SELECT reason FROM rm_1.dead_letter')
    expect(rows).toEqual([])
    const cookie = await server.signIn('us', 'leadership')
    const listed = async () => {
      const { data } = await server.ask(cookie, 'events.list', { type: TYPE })
      return (data as Listed).items.map(({ id }) => id).toSorted()
    }
    await expect.poll(listed).toEqual([first.id, second.id, third.id])
  })
})
