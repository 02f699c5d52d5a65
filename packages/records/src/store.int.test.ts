import { randomUUID } from 'node:crypto'
import { decided, refused } from '@trilateral/contracts'
import { milestoneRecorded, milestoneSlipped } from '@trilateral/contracts/work-program'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { happened } from './change.ts'
import {
  enterProgram,
  givenStore,
  milestones,
  officialOf,
  programs,
  yes,
  type Form,
  type GivenStore,
} from './given.ts'

let db: GivenStore

beforeAll(async () => {
  db = await givenStore()
})
afterAll(() => db.close())

const us = officialOf('us')
const entered = async (form?: Form) => yes(await db.enter('us', form))

describe('keeping', () => {
  it('given a milestone that is entered and slips, then each version stands with its event and who recorded it', async () => {
    const first = await entered()
    const second = yes(await db.slip(us, { id: first.id, expectedVersion: 1 }))
    expect([first.version, second.version]).toEqual([1, 2])

    const kept = await db.store.one('jp', milestones, first.id)
    expect(kept).toMatchObject({
      id: first.id,
      entity: 'milestone',
      version: 2,
      originator: 'us',
      audience: ['jp', 'kr', 'us'],
      tlp: 'GREEN',
      state: {
        id: first.id,
        due: '2027-01-15',
      },
      changedAt: db.clock.now,
    })
    const versions = await db.store.versions('jp', milestones, first.id)
    expect(versions.map(({ version, change, by, state }) => [version, change, by.name, state.due])).toEqual([
      [1, 'work-program.milestone-recorded', 'Official of us', '2026-12-01'],
      [2, 'work-program.milestone-slipped', 'Official of us', '2027-01-15'],
    ])
    const { rows } = await db.owner.query(
      'SELECT entity, sequence, topic, originator FROM journal.outbox WHERE subject = $1 ORDER BY sequence',
      [first.id],
    )
    expect(rows).toEqual(
      ['1', '2'].map((sequence) => ({
        entity: 'milestone',
        sequence,
        topic: 'wp.critical-minerals.jp-kr-us',
        originator: 'us',
      })),
    )
  })

  it('given a rule that looks at the program and its other milestones, then it sees what its party may see', async () => {
    const { id: program } = yes(await enterProgram(db.store, 'kr'))
    await entered({ milestone: { program } })
    await entered({ milestone: { program }, audience: ['us'] })
    const seen: unknown[] = []
    const command = { requestId: randomUUID(), request: {}, audience: ['kr'], tlp: 'GREEN' } as const
    await db.store.enter(officialOf('kr'), milestones, command, async (look) => {
      const parent = await look.one(programs, program)
      seen.push(parent?.state.status, (await look.under(milestones, program)).length)
      seen.push(await look.one(milestones, program))
      return refused('enough-seen')
    })
    expect(seen).toEqual(['active', 1, null])
  })

  it('given a change that widens the audience and the marking, then the next event goes there', async () => {
    const { id } = await entered({ audience: ['us'], tlp: 'RED' })
    const change = { id, requestId: randomUUID(), request: {} }
    yes(
      await db.store.change(us, milestones, change, ({ state }) =>
        decided({
          state,
          event: happened(milestoneRecorded, { milestone: state }),
          audience: ['us', 'jp', 'us'],
          tlp: 'AMBER',
        }),
      ),
    )
    expect(await db.store.one('jp', milestones, id)).toMatchObject({ audience: ['jp', 'us'], tlp: 'AMBER' })
    expect((await db.store.versions('jp', milestones, id)).map(({ version }) => version)).toEqual([2])
    expect(await db.store.one('kr', milestones, id)).toBeNull()
    const topics = await db.owner.query('SELECT topic FROM journal.outbox WHERE subject = $1 ORDER BY id', [
      id,
    ])
    expect(topics.rows.map(({ topic }) => topic)).toEqual([
      'wp.critical-minerals.us',
      'wp.critical-minerals.jp-us',
    ])
  })

  it('given an event that led to the change, then the new event names it', async () => {
    const { id } = await entered()
    const causationid = randomUUID()
    const change = { id, requestId: randomUUID(), request: {} }
    yes(
      await db.store.change(us, milestones, change, ({ state }) =>
        decided({ state, event: happened(milestoneRecorded, { milestone: state }), causationid }),
      ),
    )
    const told = `journal.outbox WHERE subject = '${id}' AND headers::json ->> 'ce_causationid' = '${causationid}'`
    expect(await db.count(told)).toBe(1)
  })
})

describe('what is broken throws and leaves nothing', () => {
  const command = () => ({ requestId: randomUUID(), request: {}, audience: ['us'], tlp: 'GREEN' }) as const
  const { milestone } = milestoneRecorded.example

  it.each([
    [
      'an event of another entity',
      () =>
        db.store.enter(us, programs, command(), async () =>
          decided({ state: await program(), event: happened(milestoneRecorded, { milestone }) }),
        ),
      /tells of a milestone, not of a program/,
    ],
    [
      'a state that is not what its definition says',
      () =>
        db.store.enter(us, milestones, command(), (_look, id) =>
          decided({
            state: { ...milestone, id, due: 'soon' },
            event: happened(milestoneRecorded, { milestone }),
          }),
        ),
      /date-not-a-calendar-day/,
    ],
    [
      'an event that does not say what its definition says',
      () =>
        db.store.enter(us, milestones, command(), () =>
          decided({ state: milestone, event: { definition: milestoneSlipped, data: {} } }),
        ),
      /invalid/i,
    ],
    [
      'a rule that fails',
      () => db.store.enter(us, milestones, command(), () => Promise.reject(new Error('no answer'))),
      /no answer/,
    ],
  ])('given %s', async (_case, enter, message) => {
    const before = await db.count('record_version')
    await expect(enter()).rejects.toThrow(message)
    expect(await db.count('record_version')).toBe(before)
  })

  const program = async () => {
    const [kept] = await db.store.all('us', programs)
    if (!kept) throw new Error('given no program')
    return kept.state
  }
})

describe('what the store refuses', () => {
  it('given an official of another ministry, then the record is theirs to read and not to change', async () => {
    const { id } = await entered()
    expect(await db.slip(officialOf('kr'), { id })).toEqual(
      refused('not-the-originator', undefined, { originator: 'us' }),
    )
    expect(await db.count(`record_version WHERE id = '${id}'`)).toBe(1)
  })

  it('given an id that nothing, or a record of another entity, has, then there is no such milestone', async () => {
    const { id: program } = yes(await enterProgram(db.store, 'us'))
    for (const id of [randomUUID(), program]) {
      expect(await db.slip(us, { id })).toEqual(refused('milestone-not-found'))
      expect(await db.store.one('us', milestones, id)).toBeNull()
      expect(await db.store.versions('us', milestones, id)).toEqual([])
    }
  })

  it('given a record that a colleague changed meanwhile, then it says who, when and to which version', async () => {
    const { id } = await entered()
    yes(await db.slip(officialOf('us', 'A colleague'), { id }))
    const at = db.clock.now.toISOString()
    expect(await db.slip(us, { id, expectedVersion: 1 })).toEqual(
      refused('changed-meanwhile', undefined, { version: 2, by: 'A colleague', at }),
    )
  })

  it('given two officials at once who looked at the same version, then one is told that it changed meanwhile', async () => {
    const { id } = await entered()
    const answers = await Promise.all([1, 2].map(() => db.slip(us, { id, expectedVersion: 1 })))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toMatchObject([
      { refusal: { code: 'changed-meanwhile', facts: { version: 2 } } },
    ])
  })

  it('given four at once who go by no version, then each decides on what the one before left', async () => {
    const { id } = await entered()
    const answers = await Promise.all([1, 2, 3, 4].map(() => db.slip(us, { id })))
    expect(answers.map((answer) => yes(answer).version).toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5])
    expect((await db.store.one('us', milestones, id))?.state.slips).toHaveLength(4)
  })

  it.each([
    [[], refused('audience-missing', 'audience')],
    [['jp', 'kr'], refused('audience-without-originator', 'audience', { originator: 'us' })],
  ] as const)('given the audience %j, then it is refused, at first and later', async (audience, refusal) => {
    expect(await db.enter('us', { audience })).toEqual(refusal)
    const { id } = await entered()
    const change = { id, requestId: randomUUID(), request: {} }
    expect(
      await db.store.change(us, milestones, change, ({ state }) =>
        decided({ state, event: happened(milestoneRecorded, { milestone: state }), audience }),
      ),
    ).toEqual(refusal)
  })

  it('given an id that a record has, one after the other or both at once, then the second is refused', async () => {
    const id = randomUUID()
    const answers = await Promise.all([db.enter('us', { id }), db.enter('us', { id })])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    for (const answer of [answers.find(({ ok }) => !ok), await db.enter('jp', { id })])
      expect(answer).toEqual(refused('id-already-used', 'id', { id }))
  })
})

describe('a command that is sent again', () => {
  it('given an entry sent five times at once and once more, then one record stands and all get its receipt', async () => {
    const requestId = randomUUID()
    const send = () => db.enter('kr', { requestId })
    const answers = [...(await Promise.all([1, 2, 3, 4, 5].map(send))), await send()]
    expect(new Set(answers.map((answer) => yes(answer).id)).size).toBe(1)
    expect(await db.count(`record_version WHERE request_id = '${requestId}'`)).toBe(1)
  })

  it.each([1, undefined])(
    'given a change from version %s sent three times at once and once more, then it is made once',
    async (expectedVersion) => {
      const { id } = await entered()
      const command = { id, expectedVersion, requestId: randomUUID() }
      const send = () => db.slip(us, command)
      const answers = [...(await Promise.all([send(), send(), send()])), await send()]
      expect(answers.map((answer) => yes(answer).version)).toEqual([2, 2, 2, 2])
      expect(await db.count(`record WHERE id = '${id}' AND version = 2`)).toBe(1)
    },
  )

  it('given one request id for two wishes, then the second is refused', async () => {
    const requestId = randomUUID()
    const { id } = yes(await db.enter('us', { requestId }))
    const used = refused('request-already-used', 'requestId')
    expect(await db.enter('us', { requestId, tlp: 'RED' })).toEqual(used)
    expect(await db.enter('us', { requestId, request: { other: true } })).toEqual(used)
    expect(await db.slip(us, { id, requestId })).toEqual(used)
    // Another ministry's requests are its own.
    expect((await db.enter('jp', { requestId })).ok).toBe(true)
  })
})
