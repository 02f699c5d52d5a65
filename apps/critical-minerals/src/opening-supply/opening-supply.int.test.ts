import { plantsOf, riskOf } from '@trilateral/supply-risk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, MOMENT, type GivenDatabase } from '../given-database.ts'
import { mineralsProjectRecord } from '../projects/minerals-project-record.ts'
import { supplyPositionRecord } from '../supply/supply-position-record.ts'
import { euPositions } from './eu-positions.ts'
import { openSupply } from './opening-supply.ts'
import { partnerPositions } from './partner-positions.ts'

let db: GivenDatabase
const parts = () => ({ records: db.records, now: () => MOMENT })

beforeAll(async () => {
  db = await givenDatabase()
})
afterAll(() => db.close())

describe('opening the supply positions and projects', () => {
  it('given two copies that start at once and a later start, then each is entered once, with its event', async () => {
    const opened = [
      ...(await Promise.all([openSupply(parts()), openSupply(parts())])),
      await openSupply(parts()),
    ]
    const all = euPositions.length + partnerPositions.length + 7
    expect(opened).toEqual([1, 2, 3].map(() => ({ standing: all, left: [] })))
    expect(await db.count('record')).toBe(all)
    expect(await db.count('record_version')).toBe(all)
    expect(await db.count('journal.outbox')).toBe(all)
  })

  it('then everybody reads the EU’s and all partners’ positions, and gallium’s risk is recomputed beside the printed one', async () => {
    const kept = await db.records.all('kr', supplyPositionRecord)
    expect(new Set(kept.map(({ state }) => state.holder))).toEqual(new Set(['EU', 'JP', 'KR', 'US']))
    const gallium = kept.find(({ state }) => state.material === 'gallium')
    const risk = gallium && riskOf(gallium.state)
    expect(risk?.known && risk.risk.value).toBeCloseTo(3.801, 3)
    expect(gallium?.state.published?.value).toBe(3.9)
    expect(gallium?.state.licence).toBe('CC BY 4.0')
  })

  it('then the partners’ figures come from lines that mean one material: none is of gallium, whose HS heading is shared', () => {
    expect(partnerPositions.map(({ draft }) => draft.tariffLine)).not.toContain('811292')
    expect(partnerPositions.filter(({ draft }) => /gallium|germanium/.test(draft.material))).toEqual([])
    expect(partnerPositions.every(({ draft }) => draft.sourcing?.of === 'imports-by-value')).toBe(true)
  })

  it('then every project is marked as made up, and the plant that two ministries report counts once', async () => {
    const kept = await db.records.all('us', mineralsProjectRecord)
    expect(kept.every(({ state }) => state.illustrative)).toBe(true)
    expect(kept).toHaveLength(7)
    expect(plantsOf(kept)).toHaveLength(6)
  })
})
