import { afterAll, beforeAll, expect, it } from 'vitest'
import { change, givenDesk, officialOf, programForm, receiptOf, type GivenDesk } from '../desk/given-desk.ts'
import { inEnglish } from '../rules/given.ts'

let given: GivenDesk
beforeAll(async () => {
  given = await givenDesk()
})
afterAll(() => given.close())

const [jp, kr] = [officialOf('jp'), officialOf('kr')] as const
const owner = { office: inEnglish('Critical Minerals Division'), person: null }
const renamed = { kind: 'program-owner', owner } as const

it('given four programs, one closed, one Japan’s and one changed meanwhile, then each row says what would happen, and only what stands against it is left', async () => {
  const { desk } = given
  const entered = async (by: typeof jp) =>
    receiptOf(await desk.program.record(by, programForm('jp-kr-us'))).id
  const [open, closed, foreign, newer] = [
    await entered(kr),
    await entered(kr),
    await entered(jp),
    await entered(kr),
  ]
  receiptOf(await desk.program.close(kr, change(closed, 1)))
  receiptOf(await desk.bulk.carryOut(kr, { ...change(newer, 1), change: renamed }))
  const seen = [
    { id: open, expectedVersion: 1 },
    { id: closed, expectedVersion: 2 },
    { id: foreign, expectedVersion: 1 },
    { id: newer, expectedVersion: 1 },
  ]
  const eventsBefore = await count()

  expect(await desk.bulk.foresee(kr, { change: renamed, rows: seen })).toMatchObject([
    { id: open, outcome: 'changes', refusal: null },
    { id: closed, outcome: 'refused', refusal: { code: 'program-closed' } },
    { id: foreign, outcome: 'refused', refusal: { code: 'not-the-originator', facts: { originator: 'jp' } } },
    { id: newer, outcome: 'refused', refusal: { code: 'changed-meanwhile', facts: { version: 2 } } },
  ])
  // Foreseeing writes nothing and tells nobody.
  expect(await count()).toBe(eventsBefore)

  const outcomes = []
  for (const row of seen)
    outcomes.push(await desk.bulk.carryOut(kr, { ...change(row.id, row.expectedVersion), change: renamed }))
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, false, false])
  // One event for the one row that was changed; the owners that Japan may have named stay.
  expect(await count()).toBe(eventsBefore + 1)
  const page = await desk.programPage('us', open)
  expect(page.ok && page.value.state.owners).toEqual({ jp: null, kr: owner, us: null })

  const again = await desk.bulk.foresee(kr, { change: renamed, rows: [{ id: open, expectedVersion: 2 }] })
  expect(again).toEqual([{ id: open, outcome: 'unchanged', refusal: null }])
})

async function count(): Promise<number> {
  const { rows } = await given.owner.query<{ count: string }>('SELECT count(*) AS count FROM journal.outbox')
  return Number(rows[0]?.count)
}
