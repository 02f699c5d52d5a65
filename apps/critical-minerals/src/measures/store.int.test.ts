import { randomUUID } from 'node:crypto'
import type { Decision, Party } from '@trilateral/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, MOMENT, type GivenDatabase } from '../given-database.ts'
import { givenChange, givenForm, inEnglish, officialOf } from './given.ts'
import type { Receipt } from './register.ts'

let db: GivenDatabase

beforeAll(async () => {
  db = await givenDatabase()
})
afterAll(() => db.close())

function yes(decision: Decision<Receipt>): Receipt {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value
}

const recordedBy = async (party: Party, changes: Parameters<typeof givenForm>[0] = {}) =>
  yes(await db.register.record(officialOf(party), givenForm(changes)))

const suspension = (receipt: Receipt) => ({
  ...givenChange(receipt.id, receipt.version),
  from: '2025-11-09',
  until: '2026-11-27',
})

describe('recording', () => {
  it('given a measure, when suspended, resumed and ended, then each version stands with its event and who recorded it', async () => {
    const us = officialOf('us')
    const first = await recordedBy('us')
    const second = yes(await db.register.suspend(us, suspension(first)))
    const third = yes(await db.register.resume(us, { ...givenChange(first.id, 2), on: '2026-11-28' }))
    const fourth = yes(await db.register.end(us, { ...givenChange(first.id, 3), on: '2027-01-01' }))
    expect([first, second, third, fourth].map(({ version }) => version)).toEqual([1, 2, 3, 4])

    const history = await db.register.historyOf('jp', first.id)
    if (!history.ok) throw new Error(history.refusal.code)
    const { record, versions } = history.value
    expect(record).toMatchObject({ version: 4, originator: 'us', tlp: 'GREEN', changedAt: MOMENT })
    expect(versions.map(({ kind, by }) => [kind, by.party])).toEqual([
      ['recorded', 'us'],
      ['suspended', 'us'],
      ['resumed', 'us'],
      ['ended', 'us'],
    ])
    expect(versions.map(({ measure }) => measure.clauses[1]?.changes.length)).toEqual([0, 1, 2, 3])

    const { rows } = await db.owner.query(
      'SELECT sequence, topic, originator FROM journal.outbox WHERE subject = $1 ORDER BY sequence',
      [first.id],
    )
    expect(rows).toEqual(
      ['1', '2', '3', '4'].map((sequence) => ({
        sequence,
        topic: 'wp.critical-minerals.jp-kr-us',
        originator: 'us',
      })),
    )
  })

  it('given an official of another ministry, then the measure is theirs to read and not to change', async () => {
    const receipt = await recordedBy('us')
    const answer = await db.register.suspend(officialOf('kr'), suspension(receipt))
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-the-originator' } })
    expect(await db.count(`measure_version WHERE id = '${receipt.id}'`)).toBe(1)
  })

  it('given two officials who looked at the same version, then the second is told that it is stale', async () => {
    const receipt = await recordedBy('us')
    const [one, other] = await Promise.all([
      db.register.suspend(officialOf('us'), suspension(receipt)),
      db.register.end(officialOf('us'), { ...givenChange(receipt.id, 1), on: '2026-01-01' }),
    ])
    const refusals = [one, other].filter((answer) => !answer.ok)
    expect(refusals).toMatchObject([
      { refusal: { code: 'version-stale', facts: { expected: 1, current: 2 } } },
    ])
  })

  it('given the same instrument recorded already, then it is refused, however its number is spaced', async () => {
    const number = `${randomUUID().slice(0, 6)}/2024`
    const instrument = { number, title: inEnglish('An announcement') }
    const receipt = await recordedBy('us', { instrument })
    const spaced = { ...instrument, number: number.replace('/', ' / ') }
    for (const party of ['us', 'kr'] as const) {
      expect(await db.register.record(officialOf(party), givenForm({ instrument: spaced }))).toMatchObject({
        refusal: { code: 'instrument-already-recorded', facts: { id: receipt.id } },
      })
    }
  })

  it('given two of one ministry who enter one instrument at once, then one measure stands', async () => {
    const instrument = { number: randomUUID(), title: inEnglish('An announcement') }
    const answers = await Promise.all(
      [1, 2, 3].map(() => db.register.record(officialOf('us'), givenForm({ instrument }))),
    )
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok)).toMatchObject([
      { refusal: { code: 'instrument-already-recorded' } },
      { refusal: { code: 'instrument-already-recorded' } },
    ])
  })
})

describe('a command that is sent again', () => {
  it('given a recording sent five times at once and once more, then one measure stands and all get its receipt', async () => {
    const form = givenForm()
    const send = () => db.register.record(officialOf('kr'), form)
    const answers = [...(await Promise.all([1, 2, 3, 4, 5].map(send))), await send()]
    expect(new Set(answers.map((answer) => yes(answer).id)).size).toBe(1)
    expect(await db.count(`measure_version WHERE request_id = '${form.requestId}'`)).toBe(1)
  })

  it('given a suspension sent three times at once and once more, then it is recorded once', async () => {
    const receipt = await recordedBy('us')
    const wish = suspension(receipt)
    const send = () => db.register.suspend(officialOf('us'), wish)
    const answers = [...(await Promise.all([send(), send(), send()])), await send()]
    expect(answers.map((answer) => yes(answer).version)).toEqual([2, 2, 2, 2])
  })

  it('given one request id for two wishes, then the second is refused', async () => {
    const form = givenForm()
    yes(await db.register.record(officialOf('us'), form))
    expect(await db.register.record(officialOf('us'), { ...form, tlp: 'RED' })).toMatchObject({
      refusal: { code: 'request-already-used', field: 'requestId' },
    })
  })
})

describe('what is not for a party', () => {
  it('given a measure for Japan and Korea, then no query of the United States reads, counts or touches it', async () => {
    const number = `secret ${randomUUID()}`
    const instrument = { number, title: inEnglish('An announcement') }
    const receipt = await recordedBy('kr', { instrument, audience: ['jp', 'kr'] })
    yes(await db.register.suspend(officialOf('kr'), suspension(receipt)))
    const { id } = receipt
    const us = db.clients.us

    expect(await us.measure.findUnique({ where: { id } })).toBeNull()
    expect(await us.measure.count({ where: { id } })).toBe(0)
    expect(await us.measureVersion.count({ where: { id } })).toBe(0)
    expect(await us.measure.groupBy({ by: ['originator'], where: { id }, _count: true })).toEqual([])
    expect(await us.$queryRawUnsafe('SELECT id FROM measure WHERE id = $1::uuid', id)).toEqual([])
    expect(
      await us.$queryRawUnsafe(
        'SELECT v.id FROM measure_version v FULL JOIN measure m USING (id) WHERE id = $1::uuid',
        id,
      ),
    ).toEqual([])
    await expect(us.$queryRawUnsafe('SELECT value FROM journal.outbox')).rejects.toThrow(/permission denied/)
    await expect(us.$queryRawUnsafe('SELECT value FROM journal.entry')).rejects.toThrow(/permission denied/)
    expect((await us.measure.updateMany({ where: { id }, data: { tlp: 'CLEAR' } })).count).toBe(0)

    const visible = await db.register.visibleTo('us')
    expect(visible.some(({ measure }) => measure.id === id)).toBe(false)
    expect(await db.register.historyOf('us', id)).toMatchObject({ refusal: { code: 'measure-not-found' } })
    expect(await db.register.suspend(officialOf('us'), suspension(receipt))).toMatchObject({
      refusal: { code: 'measure-not-found' },
    })
    // Nor does the answer to the same instrument give it away.
    expect((await db.register.record(officialOf('us'), givenForm({ instrument }))).ok).toBe(true)
    expect((await db.register.historyOf('jp', id)).ok).toBe(true)
  })

  it('given raw access on Korea’s connection, then a record of the United States stays as it is', async () => {
    const { id } = await recordedBy('us')
    const kr = db.clients.kr
    expect(await kr.$executeRawUnsafe(`UPDATE measure SET tlp = 'RED' WHERE id = $1::uuid`, id)).toBe(0)
    await expect(kr.$executeRawUnsafe('DELETE FROM measure WHERE id = $1::uuid', id)).rejects.toThrow(
      /permission denied/,
    )
    await expect(kr.$executeRawUnsafe(`UPDATE measure_version SET by_name = 'x'`)).rejects.toThrow(
      /permission denied/,
    )
    const forged = `INSERT INTO measure_version SELECT id, 2, $2, audience, tlp, state, change, at, $2,
      'x', 'x', gen_random_uuid(), 'x' FROM measure_version WHERE id = $1::uuid`
    // In its own name the version points at no measure of its own; in another's it may not write.
    await expect(kr.$executeRawUnsafe(forged, id, 'kr')).rejects.toThrow(/originator_fkey|has no event/)
    await expect(kr.$executeRawUnsafe(forged, id, 'us')).rejects.toThrow(/row-level security/)
  })

  it('given a record without audience, or without its own originator in it, then the database refuses it too', async () => {
    const us = db.clients.us
    const insert = (audience: string[]) =>
      us.measure.create({
        data: {
          id: randomUUID(),
          version: 1,
          originator: 'us',
          audience,
          tlp: 'CLEAR',
          issuer: 'CN',
          state: {},
          changedAt: MOMENT,
        },
      })
    await expect(insert([])).rejects.toThrow(/row-level security|measure_audience/)
    await expect(insert(['jp', 'kr'])).rejects.toThrow(/row-level security|measure_audience/)
  })
})
