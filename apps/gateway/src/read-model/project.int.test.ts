import { milestoneReached } from '@trilateral/contracts/work-program'
import { assert, asyncProperty, shuffledSubarray, integer } from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { EVERYONE, givenGateway, type GivenGateway } from '../testing/given-gateway.ts'
import { MeasureStory, recordOf } from '../testing/measure-story.ts'
import { WorkStories } from '../testing/work-stories.ts'
import { checksumOf } from './checksum.ts'

const AUDIENCES = [EVERYONE, ['jp', 'kr'], ['us']] as const

/** Six measures of three events each; audiences change on the way, so that they travel on several topics. */
function measureStories(): MeasureStory[] {
  return Array.from({ length: 6 }, (_, index) => {
    const story = new MeasureStory(`${index}/2026`)
    const audience = (step: number) => ({
      audience: AUDIENCES[(index + step) % AUDIENCES.length] ?? EVERYONE,
      at: `2026-0${step + 1}-01T00:00:00.000Z`,
    })
    story.recorded(audience(0))
    story.suspended('2026-02-01', '2026-03-01', audience(1))
    story.ended('2026-04-01', audience(2))
    return story
  })
}

/** Programs with what belongs to them, each told three times; audiences change on the way here too. */
function workEvents() {
  const stories = new WorkStories()
  for (const [index, audience] of AUDIENCES.entries()) {
    const program = stories.program({}, { audience })
    stories.assessed(program, { declared: 'D' }, { audience: AUDIENCES[(index + 1) % 3] ?? EVERYONE })
    stories.assessed(program, { declared: 'B' }, { audience, at: '2026-11-24T08:00:00.000Z' })
    const milestone = stories.milestone(program.id, {}, { audience })
    stories.tell(milestoneReached, milestone.id, { milestone: { ...milestone, reachedOn: '2026-12-01' } })
    stories.alert({}, { audience })
    stories.position({}, { audience })
  }
  return stories.take()
}

const readModelOf = async (order: (gateway: GivenGateway) => Promise<void>) => {
  const gateway = await givenGateway()
  try {
    await order(gateway)
    return await checksumOf(gateway.database.serviceUrl, 1)
  } finally {
    await gateway.close()
  }
}

describe('the projection', () => {
  const told = [...measureStories().flatMap(({ events }) => events), ...workEvents()]
  let inOrder: { log: string; tables: string }

  beforeAll(async () => {
    inOrder = await readModelOf((gateway) => gateway.tell(...told))
  })

  it('given all events in order, then the tables are what a pure fold over the events comes to', async () => {
    const { events, tables, fold, feedFaults } = await readModelOf((gateway) => gateway.tell(...told))
    expect({ events, tables, feedFaults }).toEqual({ events: told.length, tables: fold, feedFaults: [] })
  })

  it('given every event twice, in any order and in any portions, then the same tables, and nothing put aside', async () => {
    await assert(
      asyncProperty(
        shuffledSubarray([...told, ...told], { minLength: 2 * told.length }),
        integer({ min: 1, max: 12 }),
        async (events, portion) => {
          const result = await readModelOf(async (gateway) => {
            for (let from = 0; from < events.length; from += portion)
              await gateway.send(...events.slice(from, from + portion).map(recordOf))
            await gateway.settled()
          })
          const { log, tables, fold, feedFaults } = result
          expect({ log, tables, fold, feedFaults }).toEqual({
            log: inOrder.log,
            tables: inOrder.tables,
            fold: inOrder.tables,
            feedFaults: [],
          })
        },
      ),
      { numRuns: 6 },
    )
  })

  it('given a row that somebody edited, then the checksum of the tables is not that of the fold', async () => {
    const { tables, fold } = await readModelOf(async (gateway) => {
      await gateway.tell(...told)
      await gateway.pool.query(`UPDATE rm_1.measure SET sequence = 2`)
    })
    expect(tables).not.toBe(fold)
  })

  it.each(['record SET rank = 7', 'record SET is_open = NOT is_open', 'record_version SET day = NULL'])(
    'given somebody edited %s, then the checksum of the tables is not that of the fold',
    async (edit) => {
      const { tables, fold } = await readModelOf(async (gateway) => {
        await gateway.tell(...told)
        await gateway.pool.query(`UPDATE rm_1.${edit}`)
      })
      expect(tables).not.toBe(fold)
    },
  )

  it('given a feed row that got lost, then the fault is named', async () => {
    const { feedFaults } = await readModelOf(async (gateway) => {
      await gateway.tell(...told)
      await gateway.pool.query(`DELETE FROM rm_1.feed WHERE party = 'us' AND position = 2`)
    })
    // Without its feed row the record is not known to wait for its filing either: unless it was filed before, it is named too.
    expect(feedFaults).toContainEqual(expect.stringMatching(/^us: /))
  })
})
