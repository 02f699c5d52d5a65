import { expect, test } from 'vitest'
import { catalogueFaults } from '../../language/catalogue-faults.ts'
import { bulkTexts } from './bulk-texts.ts'
import { carryOutAll, type RowResult } from './carry-out-all.ts'

test('given ten rows of which one is refused and one breaks, then every row has its own result, and the rest is done', async () => {
  const rows = Array.from({ length: 10 }, (_, index) => ({ id: String(index) }))
  const results: RowResult[] = []
  let [running, most] = [0, 0]
  await carryOutAll(
    rows,
    async ({ id }) => {
      running += 1
      most = Math.max(most, running)
      await Promise.resolve()
      running -= 1
      if (id === '3') return { outcome: 'refused', reason: 'closed' }
      return id === '7' ? { outcome: 'broken', reason: null } : { outcome: 'changed', reason: null }
    },
    (result) => results.push(result),
  )
  expect(results.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id))
  expect(results.filter(({ outcome }) => outcome !== 'changed')).toEqual([
    { id: '3', outcome: 'refused', reason: 'closed' },
    { id: '7', outcome: 'broken', reason: null },
  ])
  expect(most).toBeLessThanOrEqual(4)
})

test('every text of bulk changes is there in three languages', () => {
  expect(catalogueFaults(bulkTexts)).toEqual([])
})
