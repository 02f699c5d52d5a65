import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, type GivenDatabase } from '../given-database.ts'
import { givenForm, inEnglish, officialOf } from '../measures/given.ts'
import { openRegister, OPENING_REGISTER } from './opening-register.ts'

let db: GivenDatabase

beforeAll(async () => {
  db = await givenDatabase()
})
afterAll(() => db.close())

describe('opening the register', () => {
  it('given three copies that start at once and a later start, then each measure is entered once', async () => {
    const copies = await Promise.all([1, 2, 3].map(() => openRegister(db.register)))
    const later = await openRegister(db.register)
    for (const opened of [...copies, later])
      expect(opened).toEqual({ standing: OPENING_REGISTER.length, left: [] })
    expect(await db.count('measure')).toBe(12)
    expect(await db.count('measure_version')).toBe(12 + 7)
    expect(await db.count('journal.outbox')).toBe(12 + 7)
    expect((await db.register.visibleTo('jp')).length).toBe(12)
  })
})

describe('opening a register in which officials have worked already', () => {
  it('given an instrument that an official entered, then theirs stays', async () => {
    const other = await givenDatabase()
    try {
      const instrument = { number: '46/2024', title: inEnglish('Announcement 46') }
      await other.register.record(officialOf('kr'), givenForm({ instrument }))
      const opened = await openRegister(other.register)
      expect(opened.standing).toBe(11)
      expect(opened.left).toMatchObject([{ number: '46', refusal: { code: 'instrument-already-recorded' } }])
    } finally {
      await other.close()
    }
  })
})
