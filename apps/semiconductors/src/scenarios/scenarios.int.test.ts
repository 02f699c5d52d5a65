import { randomUUID } from 'node:crypto'
import type { Decision } from '@trilateral/contracts'
import type { Receipt } from '@trilateral/records'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { givenForm, officialOf } from '../chip-inputs/given.ts'
import { recordChipInput } from '../chip-inputs/register.ts'
import { givenDatabase, MOMENT, type GivenDatabase } from '../given-database.ts'
import { givenProviders, givenQuestion, givenSaving } from './given.ts'
import { scenarioRecord } from './scenario-record.ts'
import { saveScenario, shareScenario } from './scenario-register.ts'

let db: GivenDatabase
beforeAll(async () => {
  db = await givenDatabase()
})
afterAll(() => db.close())

const parts = () => ({ records: db.records, now: () => MOMENT })
const korean = officialOf('kr')
const idOf = (decision: Decision<Receipt>) => {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value.id
}
const recordInput = async (changes: Parameters<typeof givenForm>[0] = {}) =>
  idOf(await recordChipInput(parts(), korean, givenForm({ providers: givenProviders(), ...changes })))
const shareWithAll = (id: string) =>
  shareScenario(parts(), korean, {
    requestId: randomUUID(),
    id,
    expectedVersion: 1,
    audience: ['jp', 'kr', 'us'],
    tlp: 'GREEN',
  })

describe('the register of scenarios', () => {
  test('given one that Korea keeps for itself, then nobody else learns of it until it is shared', async () => {
    const inputId = await recordInput()
    const id = idOf(await saveScenario(parts(), korean, givenSaving(givenQuestion({ inputId }))))
    expect(await db.records.one('us', scenarioRecord, id)).toBeNull()
    expect(await shareWithAll(id)).toMatchObject({ ok: true, value: { version: 2 } })
    expect(await db.records.one('us', scenarioRecord, id)).toMatchObject({
      tlp: 'GREEN',
      state: { outcome: { weeks: 26 } },
    })
    const { rows } = await db.owner.query(
      'SELECT sequence, topic FROM journal.outbox WHERE subject = $1 ORDER BY sequence',
      [id],
    )
    expect(rows).toEqual([
      { sequence: '1', topic: 'wp.semiconductors.kr' },
      { sequence: '2', topic: 'wp.semiconductors.jp-kr-us' },
    ])
  })

  test('given something made from the input that only Korea and Japan see, then sharing with all does not name it', async () => {
    const inputId = await recordInput()
    const title = { en: { text: 'A wafer of two', state: 'source' as const } }
    await recordInput({ title, madeFrom: [inputId], audience: ['jp', 'kr'] })
    const id = idOf(await saveScenario(parts(), korean, givenSaving(givenQuestion({ inputId }))))
    expect((await db.records.one('kr', scenarioRecord, id))?.state.touched.inputs).toHaveLength(1)
    await shareWithAll(id)
    const seen = await db.records.one('us', scenarioRecord, id)
    expect(seen?.state.touched.inputs).toEqual([])
    expect(JSON.stringify(seen)).not.toContain('A wafer of two')
  })

  test('given an input that is not shared, then it does not exist for whoever asks about it', async () => {
    const inputId = await recordInput({ audience: ['kr'] })
    const saved = saveScenario(
      parts(),
      officialOf('us'),
      givenSaving(givenQuestion({ inputId }), { audience: ['us'] }),
    )
    expect(await saved).toMatchObject({ refusal: { code: 'chip-input-not-found', field: 'inputId' } })
  })

  test('given a form that was sent twice, then it is kept once', async () => {
    const saving = givenSaving(givenQuestion({ inputId: await recordInput() }))
    const [first, second] = [
      await saveScenario(parts(), korean, saving),
      await saveScenario(parts(), korean, saving),
    ]
    expect(second).toEqual(first)
  })
})
