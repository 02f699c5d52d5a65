import type { Party } from '@trilateral/contracts'
import { programRecord } from '@trilateral/work-program'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chipInputRecord } from '../chip-inputs/chip-input-record.ts'
import { givenDatabase, MOMENT, type GivenDatabase } from '../given-database.ts'
import { demonstrationIndicators } from './indicators/demonstration-indicators.ts'
import { openArea } from './open-area.ts'
import { OPENING_INPUTS } from './opening-map.ts'
import { OPENING_STEPS } from './program/opening-program.ts'

let db: GivenDatabase

beforeAll(async () => {
  db = await givenDatabase()
})
afterAll(() => db.close())

const open = () =>
  openArea({ records: db.records, trade: db.trade, now: () => MOMENT, area: 'semiconductors' })
const count = async (sql: string) => {
  const { rows } = await db.owner.query<{ count: string }>(`SELECT count(*) AS count FROM ${sql}`)
  return Number(rows[0]?.count)
}

describe('opening the area', () => {
  it('given copies that start at once and a later start, then everything is entered once', async () => {
    const opened = [...(await Promise.all([open(), open()])), await open()]
    for (const { map, indicators, program, notices } of opened) {
      expect(notices.left).toEqual([])
      expect(indicators).toEqual({ standing: demonstrationIndicators.length, left: [] })
      expect(map).toEqual({ standing: OPENING_INPUTS.length, left: [] })
      expect(program).toEqual({ standing: OPENING_STEPS.length, left: [] })
    }
    // Each indicator is set up and then given its values; one of them is beyond two of its levels.
    const indicators = demonstrationIndicators.length * 2 + 2
    const steps = opened[0]?.notices.standing ?? 0
    const entered = OPENING_INPUTS.length + OPENING_STEPS.length + indicators + steps
    const others = "entity NOT IN ('trade-data-set', 'supplier-shares')"
    expect(await count(`record_version WHERE ${others}`)).toBe(entered)
    expect(await count(`journal.outbox WHERE ${others}`)).toBe(entered)
    expect(await count("record_version WHERE entity = 'trade-data-set'")).toBe(1)
  })

  it('then all three ministries see the map and the programs', async () => {
    for (const party of ['jp', 'kr', 'us'] satisfies Party[]) {
      expect(await db.records.all(party, chipInputRecord)).toHaveLength(OPENING_INPUTS.length)
      expect(await db.records.all(party, programRecord)).toHaveLength(2)
    }
  })

  it('then nothing that is made up goes without the mark, and nobody real stands in it', async () => {
    expect(
      await count(
        `record WHERE entity NOT IN ('chip-input', 'indicator', 'trade-data-set', 'supplier-shares') AND state->>'basis' <> 'illustrative'`,
      ),
    ).toBe(0)
    expect(await count(`record WHERE entity = 'indicator' AND state->>'illustrative' <> 'true'`)).toBe(0)
    const { rows } = await db.owner.query<{ name: string }>(
      `SELECT DISTINCT by_name AS name FROM record_version`,
    )
    for (const { name } of rows)
      expect(name).toMatch(/^(Demo Official \(|Opening register$|Indicator watch$)/)
  })
})
