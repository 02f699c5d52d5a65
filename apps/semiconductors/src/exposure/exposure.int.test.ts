import { createHash } from 'node:crypto'
import { PARTIES, type Party } from '@trilateral/contracts'
import { sample, shuffledSubarray } from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { givenArea, type GivenArea } from './given-area.ts'
import { givenClause, givenMeasure, HeardStory, SOURCE } from './given.ts'
import { reconcile } from './reconcile.ts'

const gallium = { rawMaterials: [{ material: 'gallium', dependence: 1, source: SOURCE }] }
const open: GivenArea[] = []
const area = async () => {
  const given = await givenArea()
  open.push(given)
  return given
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()))
})

const states = async (given: GivenArea, party: 'jp' | 'kr' | 'us' = 'us') =>
  (await given.seenBy(party)).map(({ state }) => state.state)
const hashOf = async (given: GivenArea) =>
  createHash('sha256')
    .update(await given.state())
    .digest('hex')
const outbox = async ({ owner }: GivenArea) => {
  const { rows } = await owner.query<{ type: string; topic: string; causationid: string | null }>(
    `SELECT headers::json ->> 'ce_type' AS type, topic, headers::json ->> 'ce_causationid' AS causationid
     FROM journal.outbox WHERE entity = 'exposure' ORDER BY id`,
  )
  return rows
}

describe('exposures follow measures that are heard', () => {
  it('given an input that needs gallium, when a measure is heard, then it is raised; suspended, then lowered; and each says because of what', async () => {
    const given = await area()
    given.startProcess()
    await given.enterInput(gallium)
    const story = new HeardStory()
    await given.tell(...story.events)
    await expect.poll(() => states(given)).toEqual(['standing'])
    story.suspended(['1'], null)
    await given.tell(...story.events.slice(-1))
    await expect.poll(() => states(given)).toEqual(['dormant'])
    expect(await outbox(given)).toEqual([
      {
        type: 'semiconductors.exposure-raised',
        topic: 'wp.semiconductors.jp-kr-us',
        causationid: story.events[0]?.id,
      },
      {
        type: 'semiconductors.exposure-lowered',
        topic: 'wp.semiconductors.jp-kr-us',
        causationid: story.events[1]?.id,
      },
    ])
  })

  it('given a measure that was heard, when an input is entered that needs its material, and then does without, then the same', async () => {
    const given = await area()
    given.startProcess()
    await given.tell(...new HeardStory().events)
    await given.heardAll()
    const id = await given.enterInput(gallium)
    await expect.poll(() => states(given)).toEqual(['standing'])
    await given.amendInput(id, 'kr', { rawMaterials: [] })
    await expect.poll(() => states(given)).toEqual(['withdrawn'])
  })

  it('given a suspension, when its last day is over at the ministry, then the exposure is unconfirmed, without any event', async () => {
    const given = await area()
    const { exposures } = given.startProcess()
    await given.enterInput(gallium)
    await given.tell(...new HeardStory().suspended(['1'], '2026-11-30').events)
    await expect.poll(() => states(given)).toEqual(['dormant'])
    given.clock.now = new Date('2026-12-01T03:00:00.000Z')
    exposures.wake()
    await expect.poll(() => states(given)).toEqual(['unconfirmed'])
    expect((await given.seenBy('kr'))[0]?.state.severity.low).toBe(0)
  })

  it('given critical minerals is stopped, then what is asked is answered as of then; when it returns, the measure is heard', async () => {
    const given = await area()
    const { heard, exposures } = given.startProcess()
    await given.enterInput(gallium)
    await expect.poll(() => exposures.asOf()).not.toBeNull()
    await expect.poll(() => heard.reading('us').state).toBe('live')
    expect(await given.hearing.last('us')).toBeNull()
    expect(await states(given)).toEqual([])
    await given.tell(...new HeardStory().events)
    await expect.poll(() => states(given)).toEqual(['standing'])
    expect(await given.hearing.last('us')).toMatchObject({ events: 1 })
  })
})

describe('whatever comes in whichever order', () => {
  const stories = () => {
    const clauses = [
      givenClause(),
      givenClause({ key: '2', number: '2', target: { countries: ['US'], endUse: 'any' } }),
    ]
    return [
      new HeardStory(givenMeasure({ clauses })).suspended(['2'], '2026-11-01').resumed(['2'], '2026-11-10'),
      new HeardStory(givenMeasure({ clauses })).suspended(['1', '2'], null).ended(['1'], '2026-11-20'),
      // Told to all three at first, then to two.
      new HeardStory(givenMeasure({ clauses })).suspended(['1'], null, ['jp', 'kr']),
      new HeardStory(givenMeasure({ clauses }), { originator: 'jp', audience: ['jp', 'kr'] }).ended(
        ['1'],
        '2026-11-20',
      ),
    ]
  }

  const register = async (given: GivenArea) => {
    await given.enterInput({ ...gallium, id: '019a1c00-0000-7000-8000-000000000301' })
    const forTwo = { party: 'us', audience: ['kr', 'us'] as Party[] } as const
    await given.enterInput({ ...gallium, id: '019a1c00-0000-7000-8000-000000000302' }, forTwo)
  }

  it('when every event comes twice and shuffled across measures, in pieces, then the same stands for everyone', async () => {
    const inOrder = await area()
    await register(inOrder)
    inOrder.startProcess()
    const events = stories().flatMap((story) => story.events)
    for (const event of events) await inOrder.tell(event)
    await inOrder.heardAll()
    await expect.poll(() => states(inOrder, 'kr')).toHaveLength(16)
    await settled(inOrder)
    const expected = await hashOf(inOrder)
    const shuffles = sample(shuffledSubarray([...events, ...events], { minLength: events.length * 2 }), 2)
    for (const shuffled of shuffles) {
      const other = await area()
      await register(other)
      other.startProcess()
      for (let from = 0; from < shuffled.length; from += 5)
        await other.tell(...shuffled.slice(from, from + 5))
      await other.heardAll()
      await settled(other)
      expect(await hashOf(other)).toBe(expected)
    }
  }, 60_000)

  it('given a process that was killed when a measure was heard and no exposure written yet, then the next one loses nothing', async () => {
    const given = await area()
    await given.enterInput(gallium)
    given.startProcess({ computes: false })
    await given.tell(...new HeardStory().events)
    await given.heardAll()
    await given.stopProcess()
    expect(await states(given)).toEqual([])
    given.startProcess()
    await expect.poll(() => states(given)).toEqual(['standing'])
  })

  it('given two processes that compute at one moment, then each exposure is written once', async () => {
    const given = await area()
    given.startProcess({ computes: false })
    await Promise.all([given.enterInput(gallium), given.enterInput(gallium), given.enterInput(gallium)])
    await given.tell(...new HeardStory().events)
    await given.heardAll()
    const parts = { records: given.records, hearing: given.hearing, now: () => given.clock.now }
    const written = await Promise.all([reconcile(parts), reconcile(parts), reconcile(parts)])
    expect(written.every((count) => count <= 3)).toBe(true)
    expect(await outbox(given)).toHaveLength(3)
    expect(await reconcile(parts)).toBe(0)
  })
})

describe('who is told', () => {
  it('given a measure for Japan and Korea, then the United States sees and hears nothing of it: no exposure, no count, no topic', async () => {
    const given = await area()
    given.startProcess()
    await given.enterInput(gallium)
    await given.tell(...new HeardStory(givenMeasure(), { audience: ['jp', 'kr'] }).events)
    await expect.poll(() => states(given, 'jp')).toEqual(['standing'])
    expect(await given.seenBy('us')).toEqual([])
    expect(await given.hearing.of('us')).toEqual([])
    expect(await given.hearing.last('us')).toBeNull()
    expect((await outbox(given)).map(({ topic }) => topic)).toEqual(['wp.semiconductors.jp-kr'])
  })

  it('given a measure that the United States saw and is narrowed, then its copy and its exposures are gone for it', async () => {
    const given = await area()
    given.startProcess()
    await given.enterInput(gallium)
    const story = new HeardStory()
    await given.tell(...story.events)
    await expect.poll(() => states(given)).toEqual(['standing'])
    story.suspended(['1'], null, ['jp', 'kr'])
    await given.tell(...story.events.slice(-1))
    await expect.poll(() => states(given)).toEqual([])
    expect(await given.hearing.of('us')).toEqual([])
    expect(await states(given, 'jp')).toEqual(['dormant'])
  })

  it('given what concerns no material that an input needs, then it is heard and raises nothing', async () => {
    const given = await area()
    given.startProcess()
    await given.enterInput({ rawMaterials: [] })
    await given.tell(...new HeardStory().events)
    await given.heardAll()
    for (const party of PARTIES) expect(await given.seenBy(party)).toEqual([])
    expect(await given.hearing.of('us')).toHaveLength(1)
  })
})

/** Waits until a look finds nothing to write. */
const settled = (given: GivenArea) =>
  expect
    .poll(() => reconcile({ records: given.records, hearing: given.hearing, now: () => given.clock.now }), {
      timeout: 10_000,
    })
    .toBe(0)
