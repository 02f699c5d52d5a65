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
})
