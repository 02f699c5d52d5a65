import { englishFirst } from '@trilateral/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { givenDesk, type GivenDesk } from '../desk/given-desk.ts'
import { tellBreaches } from '../notice-clock.ts'
import { openNotices } from './open-notices.ts'

let given: GivenDesk
beforeAll(async () => {
  given = await givenDesk()
})
afterAll(() => given.close())

const good = { record: null, name: englishFirst('Neon gas', 'ネオンガス', '네온 가스'), hsLine: '2804.29' }
const open = () => openNotices(given.records, 'critical-minerals', { notice: good, exercise: good })

it('given an area that opens, in two copies at once and again, then one notice that is assessed and one exercise stand, marked as made up', async () => {
  const [first, second] = await Promise.all([open(), open()])
  expect([first.left, second.left, (await open()).left]).toEqual([[], [], []])
  const { items } = await given.desk.notices('us', { limit: 50 })
  expect(
    items.map(({ state, stage, missing, acknowledged }) => [
      state.exercise,
      stage,
      missing,
      acknowledged.length,
    ]),
  ).toEqual(
    expect.arrayContaining([
      [false, 'assessed', ['duration', 'assistance'], 2],
      [true, 'convened', [], 2],
    ]),
  )
  expect(items).toHaveLength(2)
  for (const { state } of items) expect(state.basis).toBe('illustrative')
  // It does not rot: however long the demonstration stands, nothing of it becomes late.
  expect(await tellBreaches(given.records, new Date('2030-01-01T00:00:00Z'))).toBe(0)
})
