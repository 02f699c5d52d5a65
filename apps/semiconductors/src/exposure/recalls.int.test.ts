import { afterEach, describe, expect, it } from 'vitest'
import { givenArea, type GivenArea } from './given-area.ts'
import { HeardStory } from './given.ts'

const open: GivenArea[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()))
})

const confirmations = async ({ owner }: GivenArea) => {
  const { rows } = await owner.query<{ topic: string; recall: string }>(
    `SELECT topic, value::json #>> '{recallConfirmation,recall}' AS recall FROM journal.outbox
     WHERE entity = 'recall-confirmation' ORDER BY id`,
  )
  return rows
}

/** Korea's measure, heard by all, with what follows from it. */
async function heardByAll() {
  const given = await givenArea()
  open.push(given)
  given.startProcess()
  await given.enterInput()
  const story = new HeardStory()
  await given.tell(...story.events)
  await expect.poll(async () => (await given.seenBy('us')).length).toBe(1)
  return { given, story }
}

describe('a measure that Korea takes back', () => {
  it('given copies here, then neither it nor what follows from it is for the others any more, and that is said once', async () => {
    const { given, story } = await heardByAll()
    story.resharedWith(['kr'])
    const recall = story.recall(['kr'])
    await given.tell(...story.events.slice(-1), recall)
    await expect
      .poll(() => confirmations(given))
      .toEqual([{ topic: 'wp.semiconductors.jp-kr-us', recall: recall.subject }])
    expect(await given.hearing.of('us')).toEqual([])
    expect(await given.seenBy('us')).toEqual([])
    expect(await given.seenBy('kr')).toHaveLength(1)
    // Told again, as after a lost checkpoint.
    await given.tell(recall)
    await given.heardAll()
    given.clock.now = new Date(given.clock.now.getTime() + 1000)
    await given.enterInput()
    await expect.poll(async () => (await given.seenBy('kr')).length).toBe(2)
    expect(await confirmations(given)).toHaveLength(1)
  })

  it('given the order before the measure itself is narrowed, then nothing is confirmed until it is', async () => {
    const { given, story } = await heardByAll()
    story.resharedWith(['kr'])
    await given.tell(story.recall(['kr']))
    await given.heardAll()
    await given.enterInput()
    await expect.poll(async () => (await given.seenBy('us')).length).toBe(2)
    expect(await confirmations(given)).toEqual([])
    await given.tell(...story.events.slice(-1))
    await expect.poll(() => confirmations(given)).toHaveLength(1)
    expect(await given.seenBy('us')).toEqual([])
  })
})
