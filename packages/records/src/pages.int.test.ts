import { randomUUID } from 'node:crypto'
import type { Party } from '@trilateral/contracts'
import type { Milestone } from '@trilateral/contracts/work-program'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenStore, milestones, officialOf, yes, type GivenStore } from './given.ts'
import { cursorAfter, pageCursorSchema, type PageOrder } from './page-cursor.ts'
import type { PageQuestion } from './page-query.ts'

let db: GivenStore

const [alpha, beta] = [randomUUID(), randomUUID()]
const TITLES = ['Gallium refining', '重要鉱物の精錬', '핵심광물의 정제', 'Magnet line']

beforeAll(async () => {
  db = await givenStore()
  // Thirty milestones: two programs, four titles, ten due days with three each, the last three reached and so without one.
  for (let index = 0; index < 30; index += 1) await enter(index)
})
afterAll(() => db.close())

async function enter(index: number, changes: Partial<Milestone> = {}): Promise<string> {
  const due = `2027-01-${String(10 + (index % 10)).padStart(2, '0')}`
  const milestone: Partial<Milestone> = {
    program: index % 2 ? alpha : beta,
    due,
    reachedOn: index >= 27 ? '2026-11-20' : null,
    title: {
      en: {
        text: TITLES[index % 4] ?? '',
        state: 'source',
      },
    },
    ...changes,
  }
  return yes(await db.enter('us', { milestone })).id
}

const page = (question: Partial<PageQuestion>, party: Party = 'kr') =>
  db.store.page(party, milestones, { order: 'changed', limit: 10, ...question })

/** All pages of a question, one after the other. */
async function allPages(question: Partial<PageQuestion>, between = () => Promise.resolve()) {
  const items: Milestone[] = []
  let after: string | undefined
  do {
    const { items: some, next } = await page({ ...question, after })
    items.push(...some.map(({ state }) => state))
    after = next ?? undefined
    await between()
  } while (after !== undefined)
  return items
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

describe('a page', () => {
  it('given thirty milestones, then three pages of ten hold each once, and the last says that it is the last', async () => {
    const first = await page({})
    expect(first).toMatchObject({ total: 30, totalIsCapped: false })
    expect(first.items).toHaveLength(10)
    const all = await allPages({})
    expect(new Set(ids(all)).size).toBe(30)
    expect((await allPages({ limit: 30 })).length).toBe(30)
    const changed = (await page({ limit: 30 })).items.map(({ changedAt }) => changedAt.getTime())
    expect(changed).toEqual(changed.toSorted((a, b) => b - a))
  })

  it('given the order of due days, then the soonest come first and those without one last', async () => {
    const all = await allPages({ order: 'due', limit: 7 })
    expect(all).toHaveLength(30)
    const days = all.map(({ due, reachedOn }) => (reachedOn === null ? due : 'none'))
    expect(days).toEqual(days.toSorted())
    expect(days.slice(-4)).toEqual(['2027-01-19', 'none', 'none', 'none'])
  })

  it.each<[string, Partial<PageQuestion>, (milestone: Milestone) => boolean]>([
    ['a program', { parent: alpha }, ({ program }) => program === alpha],
    ['two programs', { parents: [alpha, beta] }, () => true],
    ['no program', { parents: [] }, () => false],
    ['one of two programs', { parents: [alpha, beta], parent: beta }, ({ program }) => program === beta],
    ['a status', { status: 'reached' }, ({ reachedOn }) => reachedOn !== null],
    [
      'days from one on',
      { dueFrom: '2027-01-15' },
      ({ due, reachedOn }) => reachedOn === null && due >= '2027-01-15',
    ],
    [
      'days before one',
      { dueBefore: '2027-01-12' },
      ({ due, reachedOn }) => reachedOn === null && due < '2027-01-12',
    ],
    [
      'days between and a program',
      { dueFrom: '2027-01-11', dueBefore: '2027-01-15', parent: beta },
      ({ due, program, reachedOn }) =>
        reachedOn === null && due >= '2027-01-11' && due < '2027-01-15' && program === beta,
    ],
  ])(
    'given the condition of %s, then it holds what meets it, with words and without, and says how many',
    async (_case, question, meets) => {
      for (const order of ['changed', 'due'] as const)
        for (const [words, title] of [
          [undefined, ''],
          ['鉱物', '重要鉱物の精錬'],
          ['ga', 'Gallium refining'],
        ] as const) {
          const expected = (await allPages({ order, limit: 30 })).filter(
            (milestone) => meets(milestone) && (milestone.title.en?.text ?? '').includes(title),
          )
          expect(ids(await allPages({ ...question, order, words, limit: 4 }))).toEqual(ids(expected))
          const { total, totalIsCapped } = await page({ ...question, order, words, limit: 1 })
          expect([total, totalIsCapped]).toEqual([expected.length, false])
        }
    },
  )

  it.each([
    ['광물', 7],
    ['MAGNET', 7],
    ['re ga', 8],
    ['magnet 鉱物', 0],
    [' 、', 30],
  ])('given the words "%s", then it counts %i', async (words, total) => {
    expect((await page({ words })).total).toBe(total)
  })

  it('given milestones that are entered while one turns the pages, then none is missed and none comes twice', async () => {
    for (const [order, words] of [
      ['changed', undefined],
      ['changed', 'refining'],
      ['due', undefined],
      ['due', 'refining'],
    ] as const) {
      const before = ids(await allPages({ order, words, limit: 100 }))
      const program = randomUUID()
      const read = ids(
        await allPages({ order, words, limit: 4 }, async () => void (await enter(0, { program }))),
      )
      const old = new Set(before)
      expect(read.filter((id) => old.has(id))).toEqual(before)
      expect(new Set(read).size).toBe(read.length)
    }
  })

  it('given a milestone that changes, then it leads the order of changes', async () => {
    const last = (await allPages({ limit: 100 })).at(-1)
    if (!last) throw new Error('given no milestone')
    yes(await db.slip(officialOf('us'), { id: last.id }))
    expect((await page({ limit: 1 })).items[0]?.id).toBe(last.id)
  })

  it.each([0, 201])('of %i items is no page', async (limit) => {
    await expect(page({ limit })).rejects.toThrow(RangeError)
  })
})

describe('where a page goes on', () => {
  const row = (id: string, changedAt: Date, dueOrder: string) => ({
    id,
    changedAt,
    dueOrder,
    entity: 'milestone',
    version: 1,
    originator: 'us' as const,
    audience: ['us' as const],
    tlp: 'GREEN' as const,
    state: {},
  })

  it('given any place, then its cursor can be sent back', () => {
    const dates = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(
        fc.constantFrom<PageOrder>('changed', 'due'),
        fc.uuid(),
        dates,
        fc.boolean(),
        (order, id, at, due) => {
          const cursor = cursorAfter(order, row(id, at, due ? at.toISOString().slice(0, 10) : 'infinity'))
          expect(pageCursorSchema.safeParse(cursor).success).toBe(true)
        },
      ),
    )
  })

  it.each([
    '',
    'x',
    Buffer.from('["changed","today","x"]').toString('base64url'),
    Buffer.from('{}').toString('base64url'),
  ])('given "%s", which no page gave, then the input is refused and the store throws', async (after) => {
    expect(pageCursorSchema.safeParse(after).error?.issues[0]?.message).toBe('cursor-unreadable')
    await expect(page({ after })).rejects.toThrow(RangeError)
  })

  it('given the place of another order, then the store throws', async () => {
    const { next } = await page({ order: 'due' })
    await expect(page({ order: 'changed', after: next ?? '' })).rejects.toThrow(/no page by changed/)
  })
})
