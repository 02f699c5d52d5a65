import type { OutgoingRecord } from '@trilateral/bus'
import { openDeadLetters, replayDeadLetter } from '@trilateral/journal'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { handlerVersion } from './handler-version.ts'
import { EVERYONE, givenGateway, type GivenGateway } from '../testing/given-gateway.ts'
import { MeasureStory, recordOf } from '../testing/measure-story.ts'

const withHeader = (record: OutgoingRecord, name: string, value: string): OutgoingRecord => ({
  ...record,
  headers: { ...record.headers, [name]: value },
})

describe('what cannot be read or applied', () => {
  let gateway: GivenGateway
  beforeEach(async () => {
    gateway = await givenGateway()
  })
  afterEach(() => gateway.close())

  const sequenceOf = async (story: MeasureStory) => (await gateway.measures.one('jp', story.id))?.sequence

  it('given an event of a version that nobody here knows, then its measure waits, others go on, and the reason is told', async () => {
    const late = new MeasureStory('late')
    const other = new MeasureStory('other')
    await gateway.send(
      recordOf(late.recorded({ audience: EVERYONE })),
      withHeader(
        recordOf(late.suspended('2026-01-01', '2026-02-01', { audience: EVERYONE })),
        'ce_dataschema',
        'urn:trilateral:schema:critical-minerals.measure-suspended:99',
      ),
      recordOf(late.ended('2026-03-01', { audience: EVERYONE })),
      recordOf(other.recorded({ audience: EVERYONE })),
    )
    expect(await sequenceOf(late)).toBe(1)
    expect(await sequenceOf(other)).toBe(1)
    const [letter, ...more] = await openDeadLetters(gateway.inbox)
    expect(more).toEqual([])
    expect(letter).toMatchObject({
      topic: 'wp.critical-minerals.jp-kr-us',
      errorClass: expect.stringContaining('version'),
      handlerVersion: handlerVersion(),
    })
    expect(letter?.reason).toMatch(/99/)
  })

  it('given a text that is no event, then it is put aside and everything else flows', async () => {
    const story = new MeasureStory('fine')
    await gateway.send(
      { topic: 'wp.critical-minerals.jp', key: 'k', headers: {}, value: 'not an event' },
      recordOf(story.recorded({ audience: ['jp'] })),
    )
    expect(await sequenceOf(story)).toBe(1)
    expect(await openDeadLetters(gateway.inbox)).toHaveLength(1)
  })

  it('given an event that the database refuses, then it alone is put aside; mended and replayed, all follow in order', async () => {
    const story = new MeasureStory('refused')
    const other = new MeasureStory('other')
    const owner = await ownerOf(gateway)
    await owner.query(
      `ALTER TABLE rm_1.event ADD CONSTRAINT poison CHECK (NOT (subject = '${story.id}' AND sequence = 2))`,
    )
    await gateway.send(
      recordOf(story.recorded({ audience: EVERYONE })),
      recordOf(story.suspended('2026-01-01', '2026-02-01', { audience: EVERYONE })),
      recordOf(story.ended('2026-03-01', { audience: ['jp'] })),
      recordOf(other.recorded({ audience: EVERYONE })),
    )
    expect(await sequenceOf(story)).toBe(1)
    expect(await sequenceOf(other)).toBe(1)
    const [letter] = await openDeadLetters(gateway.inbox)
    expect(letter).toMatchObject({ subject: story.id, sequence: 2, waiting: 1 })

    await owner.query('ALTER TABLE rm_1.event DROP CONSTRAINT poison')
    await owner.end()
    expect(await replayDeadLetter(gateway.inbox, letter?.id ?? '', 'an operator')).toMatchObject({ ok: true })
    await expect.poll(() => sequenceOf(story)).toBe(3)
    expect((await gateway.measures.versions('jp', story.id)).map(({ sequence }) => sequence)).toEqual([
      3, 2, 1,
    ])
    expect(await gateway.measures.one('us', story.id)).toBeUndefined()
  })

  it('given an event for three on the topic of two, then it is put aside and shown to nobody', async () => {
    const story = new MeasureStory('astray')
    const record = recordOf(story.recorded({ audience: EVERYONE }))
    await gateway.send({ ...record, topic: 'wp.critical-minerals.jp-kr' })
    expect(await sequenceOf(story)).toBeUndefined()
    expect(await openDeadLetters(gateway.inbox)).toMatchObject([{ errorClass: 'topic-of-another-audience' }])
  })
})

async function ownerOf(gateway: GivenGateway) {
  const { Client } = await import('pg')
  const owner = new Client({ connectionString: gateway.database.ownerUrl })
  await owner.connect()
  return owner
}
