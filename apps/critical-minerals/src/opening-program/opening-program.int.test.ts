import type { Party } from '@trilateral/contracts'
import { workProgramDesk, type WorkProgramDesk } from '@trilateral/work-program'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, MOMENT, type GivenDatabase } from '../given-database.ts'
import { OPENING_STEPS, openProgram } from './opening-program.ts'

let db: GivenDatabase
let desk: WorkProgramDesk

beforeAll(async () => {
  db = await givenDatabase()
  desk = workProgramDesk({ records: db.records, now: () => MOMENT, area: 'critical-minerals' })
})
afterAll(() => db.close())

const page = { limit: 100 }
const programs = (reader: Party) => desk.register(reader, { ...page, order: 'changed' })

describe('opening the program', () => {
  it('given three copies that start at once and a later start, then each step is taken once', async () => {
    const copies = await Promise.all([1, 2, 3].map(() => openProgram(db.records, 'critical-minerals')))
    const later = await openProgram(db.records, 'critical-minerals')
    for (const opened of [...copies, later])
      expect(opened).toEqual({ standing: OPENING_STEPS.length, left: [] })
    expect(await db.count('record_version')).toBe(OPENING_STEPS.length)
    expect(await db.count('journal.outbox')).toBe(OPENING_STEPS.length)
    const { rows } = await db.owner.query<{ entity: string; count: number }>(
      'SELECT entity, count(*)::int FROM record GROUP BY entity ORDER BY entity',
    )
    expect(Object.fromEntries(rows.map(({ entity, count }) => [entity, count]))).toEqual({
      action: 5,
      alert: 2,
      'bottom-line': 1,
      commitment: 4,
      decision: 3,
      meeting: 2,
      milestone: 24,
      program: 6,
      risk: 6,
    })
  })

  it('then all three ministries have their register, and the program of two is nowhere at the third', async () => {
    expect((await programs('jp')).total).toBe(6)
    expect((await programs('kr')).total).toBe(6)
    const seen = [
      await programs('us'),
      await desk.timeline('us', { limit: 200 }),
      await desk.lists.decisions('us', page),
      await desk.commitments('us'),
      await desk.myWork('us'),
      await desk.register('us', { ...page, order: 'due', search: 'gallium' }),
    ]
    expect(seen[0]).toMatchObject({ total: 5 })
    expect(seen[5]).toMatchObject({ total: 0, items: [] })
    // Neither by name nor by the ids of the program, its milestones, its risk and its decision.
    const ofTheTwo = /smelter|製錬所|제련소|8000-0[0-3]0{7}(?:005|50\d)/g
    expect(JSON.stringify(seen).match(ofTheTwo)).toBeNull()
    expect(JSON.stringify(await programs('jp')).match(ofTheTwo)).not.toBeNull()
  })

  it('then a risk for one ministry alone weighs in nobody else’s signal', async () => {
    const risksOf = async (reader: Party) => {
      const { items } = await programs(reader)
      const magnets = items.find(({ state }) => state.title.en?.text.startsWith('Magnets'))
      const found = await desk.programPage(reader, magnets?.id ?? '')
      return found.ok ? found.value.risks.length : undefined
    }
    expect(await risksOf('jp')).toBe(1)
    expect(await risksOf('us')).toBe(0)
  })

  it('then the desk shows what it is there to show: a slip, something overdue, a rosy rating, one that has none', async () => {
    const { items } = await programs('kr')
    const standings = Object.fromEntries(
      items.map(({ state, standing }) => {
        const { declared, computed, watermelon } = standing.beside
        return [state.title.en?.text.split(' ')[0], [declared, computed, watermelon]]
      }),
    )
    expect(standings).toEqual({
      Separation: ['C', 'D', false],
      Magnets: ['B', 'A', false],
      Refining: [null, null, false],
      Graphite: ['B', 'D', true],
      Gallium: ['A', 'A', false],
      Early: ['B', 'B', false],
    })
    const { items: rows, ministerial } = await desk.timeline('kr', { limit: 200, status: 'open' })
    expect(
      rows.filter(({ standing }) => standing.overdueDays > 0).map(({ state }) => state.title.en?.text),
    ).toEqual(['Common checklist for permits'])
    expect(ministerial).toMatchObject({ state: 'overdue', due: '2025-06-26' })
  })

  it('then nothing that is made up goes without the mark', async () => {
    const { rows } = await db.owner.query<{ id: string; basis: string }>(
      `SELECT id, state->>'basis' AS basis FROM record WHERE state->>'basis' <> 'illustrative'`,
    )
    expect(rows).toHaveLength(1)
    const { items } = await desk.lists.alerts('kr', { ...page, status: 'raised' })
    expect(items).toMatchObject([
      {
        state: {
          basis: 'team-set',
          kind: 'suspension-ends',
          evidence: [{ source: { url: expect.stringMatching(/^https:/) } }],
        },
      },
    ])
    const { rows: people } = await db.owner.query<{ name: string }>(
      `SELECT DISTINCT by_name AS name FROM record_version`,
    )
    for (const { name } of people) expect(name).toMatch(/^Demo Official \(/)
  })
})
