import type { OutgoingRecord } from '@trilateral/bus'
import { correctDeadLetter, discardDeadLetter, openDeadLetters } from '@trilateral/journal'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checksumOf } from '../read-model/checksum.ts'
import { consumeInto, inboxOf } from '../read-model/consume.ts'
import { ensureBuildingModel, modelsOf } from '../read-model/models.ts'
import { rebuild } from '../read-model/rebuild.ts'
import { EVERYONE, givenGateway, logger, type GivenGateway } from '../testing/given-gateway.ts'
import { MeasureStory, recordOf } from '../testing/measure-story.ts'

const broken = (record: OutgoingRecord): OutgoingRecord => ({ ...record, value: '{' })

describe('a read model that is built anew comes to what people decided', () => {
  let gateway: GivenGateway
  beforeEach(async () => {
    gateway = await givenGateway()
  })
  afterEach(() => gateway.close())

  const run = () => {
    const { database, pool, bus } = gateway
    const { ownerUrl, serviceUrl } = database
    return rebuild({ ownerUrl, serviceUrl, pool, bus, logger, handOverWithin: 50 })
  }
  /** A measure whose second of three events cannot be read. */
  const given = async (number: string) => {
    const story = new MeasureStory(number)
    const told = { audience: EVERYONE }
    const first = recordOf(story.recorded(told))
    const second = recordOf(story.suspended('2026-01-01', '2026-02-01', told))
    await gateway.send(first, broken(second), recordOf(story.ended('2026-03-01', told)))
    return { story, data: JSON.parse(String(second.value)) as unknown }
  }
  const idOf = async ({ id }: MeasureStory) => {
    const letter = (await openDeadLetters(gateway.inbox)).find(({ subject }) => subject === id)
    return letter?.id ?? ''
  }
  const correct = async (story: MeasureStory, data: unknown) =>
    correctDeadLetter(gateway.inbox, {
      id: await idOf(story),
      data,
      by: 'jp k.sato',
      party: story.events[0]?.originator ?? 'jp',
      because: 'the file broke off',
    })
  const discard = async (story: MeasureStory) =>
    discardDeadLetter(gateway.inbox, {
      id: await idOf(story),
      by: ['jp k.sato', 'us j.doe'],
      because: 'sent twice',
    })
  const standing = async () => {
    const { rows } = await gateway.pool.query(
      'SELECT id, sequence, event_id, state FROM live.measure ORDER BY id',
    )
    return rows
  }
  const letters = async (model: number) => {
    const { rows } = await gateway.pool.query(
      `SELECT subject, state, settled_by, settled_because FROM rm_${model}.dead_letter ORDER BY subject, id`,
    )
    return rows
  }

  it('given one that was corrected and one that was discarded, then its state, its letters and its checksum are those of the one before', async () => {
    const corrected = await given('corrected')
    const discarded = await given('discarded')
    expect(await correct(corrected.story, corrected.data)).toMatchObject({ ok: true })
    expect(await discard(discarded.story)).toMatchObject({ ok: true })
    await gateway.settled()
    const [stood, shown] = [await standing(), await letters(1)]
    const before = await checksumOf(gateway.database.serviceUrl, 1)
    expect(await run()).toMatchObject({
      model: 2,
      tables: before.tables,
      log: before.log,
      events: before.events,
    })
    expect(await standing()).toEqual(stood)
    expect(await letters(2)).toEqual(shown)
    expect(shown).toHaveLength(2)
  })

  it('given what somebody discards while a killed rebuild lies half done, then that one is dropped and another begun', async () => {
    const { story } = await given('late')
    const { pool, bus } = gateway
    const { number } = await ensureBuildingModel(gateway.database.ownerUrl)
    const consumer = await consumeInto(number, {
      pool,
      bus,
      logger,
      onFatal: (reason) => expect.fail(reason.message),
    })
    await gateway.caughtUp(number)
    await consumer.stop()
    await discard(story)
    await gateway.settled()
    const stood = await standing()
    expect(await run()).toMatchObject({ resumed: false })
    expect(await standing()).toEqual(stood)
    expect((await modelsOf(pool)).map(({ status }) => status)).toEqual(['previous', 'live'])
    const live = (await modelsOf(pool)).find(({ status }) => status === 'live')?.number ?? 0
    expect(await openDeadLetters(inboxOf(live, { pool, logger }))).toEqual([])
  })
})
