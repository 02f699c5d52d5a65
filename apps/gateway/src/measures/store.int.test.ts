import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYONE, givenGateway, type GivenGateway } from '../testing/given-gateway.ts'
import { MeasureStory } from '../testing/measure-story.ts'

describe('measures as a party may see them', () => {
  let gateway: GivenGateway
  beforeAll(async () => {
    gateway = await givenGateway()
  })
  afterAll(() => gateway.close())

  it('given a measure recorded for all three, when any of them lists, then it is there as it stands', async () => {
    const story = new MeasureStory('46/2024')
    await gateway.tell(story.recorded({ audience: EVERYONE }))
    for (const party of EVERYONE) {
      const found = (await gateway.measures.all(party)).find(({ measure }) => measure.id === story.id)
      expect(found).toMatchObject({ sequence: 1, originator: 'jp', audience: EVERYONE, tlp: 'AMBER' })
    }
  })

  it('given a suspension recorded on 1 December, when asked what was known in November, then nothing of it', async () => {
    const story = new MeasureStory('46/2024')
    await gateway.tell(story.recorded({ audience: EVERYONE, at: '2025-11-01T00:00:00.000Z' }))
    await gateway.tell(
      story.suspended('2025-11-09', '2026-11-27', { audience: EVERYONE, at: '2025-12-01T00:00:00.000Z' }),
    )
    const changes = async (knownAt?: string) =>
      (await gateway.measures.one('us', story.id, knownAt))?.measure.clauses[0]?.changes.length
    expect(await changes()).toBe(1)
    expect(await changes('2025-12-01T00:00:00.000Z')).toBe(1)
    expect(await changes('2025-11-30T23:59:59.999Z')).toBe(0)
    expect(await changes('2025-10-31T23:59:59.999Z')).toBeUndefined()
    expect(
      (await gateway.measures.all('us', '2025-11-30T00:00:00.000Z')).map(({ measure }) => measure.id),
    ).toEqual([story.id])
  })

  it('given two changes that arrive together, then each is a version, known until the next', async () => {
    const story = new MeasureStory('1/2026')
    await gateway.tell(
      story.recorded({ audience: EVERYONE, at: '2026-01-01T00:00:00.000Z' }),
      story.suspended('2026-02-01', '2026-03-01', { audience: EVERYONE, at: '2026-02-01T00:00:00.000Z' }),
      story.ended('2026-04-01', { audience: EVERYONE, at: '2026-04-01T00:00:00.000Z' }),
    )
    expect(
      (await gateway.measures.versions('kr', story.id)).map(({ sequence, knownFrom, knownTo }) => [
        sequence,
        knownFrom,
        knownTo,
      ]),
    ).toEqual([
      [3, '2026-04-01T00:00:00.000Z', null],
      [2, '2026-02-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z'],
      [1, '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
    ])
  })

  it('given a machine whose clock is behind, then what it recorded later is known later', async () => {
    const story = new MeasureStory('1/2026')
    await gateway.tell(story.recorded({ audience: EVERYONE, at: '2026-05-01T12:00:00.000Z' }))
    await gateway.tell(
      story.suspended('2026-05-01', '2026-06-01', { audience: EVERYONE, at: '2026-05-01T11:59:58.000Z' }),
    )
    const [latest, first] = await gateway.measures.versions('jp', story.id)
    expect(latest?.knownFrom).toBe('2026-05-01T12:00:00.000Z')
    expect(first?.knownTo).toBe('2026-05-01T12:00:00.000Z')
  })

  describe('whose audience changes', () => {
    it('given it is widened to the United States, then they see it from there on, and nothing of before', async () => {
      const story = new MeasureStory('widened')
      await gateway.tell(story.recorded({ audience: ['jp', 'kr'], at: '2026-01-01T00:00:00.000Z' }))
      expect(await gateway.measures.one('us', story.id)).toBeUndefined()
      await gateway.tell(
        story.suspended('2026-02-01', '2026-03-01', { audience: EVERYONE, at: '2026-02-01T00:00:00.000Z' }),
      )
      expect(await gateway.measures.one('us', story.id)).toMatchObject({ sequence: 2 })
      expect((await gateway.measures.versions('us', story.id)).map(({ sequence }) => sequence)).toEqual([2])
      expect(await gateway.measures.one('us', story.id, '2026-01-15T00:00:00.000Z')).toBeUndefined()
      expect(await gateway.measures.one('kr', story.id, '2026-01-15T00:00:00.000Z')).toMatchObject({
        sequence: 1,
      })
    })

    it('given it is narrowed to Japan and Korea, then the United States see none of it any more, at no instant', async () => {
      const story = new MeasureStory('narrowed')
      await gateway.tell(story.recorded({ audience: EVERYONE, at: '2026-01-01T00:00:00.000Z' }))
      await gateway.tell(
        story.suspended('2026-02-01', '2026-03-01', {
          audience: ['jp', 'kr'],
          at: '2026-02-01T00:00:00.000Z',
        }),
      )
      expect(await gateway.measures.one('us', story.id)).toBeUndefined()
      expect(await gateway.measures.versions('us', story.id)).toEqual([])
      expect(await gateway.measures.one('us', story.id, '2026-01-15T00:00:00.000Z')).toBeUndefined()
      expect((await gateway.measures.versions('jp', story.id)).map(({ sequence }) => sequence)).toEqual([
        2, 1,
      ])
    })

    it('given it is shared again, then they see what they were told, and not what came between', async () => {
      const story = new MeasureStory('there and back')
      await gateway.tell(
        story.recorded({ audience: EVERYONE, at: '2026-01-01T00:00:00.000Z' }),
        story.suspended('2026-02-01', '2026-03-01', {
          audience: ['jp', 'kr'],
          at: '2026-02-01T00:00:00.000Z',
        }),
      )
      await gateway.tell(story.ended('2026-04-01', { audience: EVERYONE, at: '2026-04-01T00:00:00.000Z' }))
      expect((await gateway.measures.versions('us', story.id)).map(({ sequence }) => sequence)).toEqual([
        3, 1,
      ])
      const inFebruary = await gateway.measures.one('us', story.id, '2026-02-15T00:00:00.000Z')
      expect(inFebruary).toMatchObject({ sequence: 1 })
      const [, first] = await gateway.measures.versions('us', story.id)
      // Not February: that something happened then is not theirs to know.
      expect(first?.knownTo).toBe('2026-04-01T00:00:00.000Z')
    })
  })
})
