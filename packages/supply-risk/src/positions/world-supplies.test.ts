import { expect, it } from 'vitest'
import { givenPosition } from '../testing/given-position.ts'
import { newestFirst } from './newest-first.ts'
import { worldSupplies } from './world-supplies.ts'

const kept = (changes: Parameters<typeof givenPosition>[0], changedAt = '2026-11-24T00:00:00.000Z') => ({
  state: givenPosition(changes),
  changedAt,
})

it('given positions of one supply, then the newest figures come first, and of one year what was changed later', () => {
  const study = kept({ edition: 2023 })
  const years = kept({ period: { from: 2020, to: 2024 }, edition: null })
  const corrected = kept({ edition: 2023 }, '2026-11-25T00:00:00.000Z')
  const undated = kept({ edition: null })
  const order = [undated, study, years, corrected].toSorted(newestFirst(({ changedAt }) => changedAt))
  expect(order).toEqual([years, corrected, study, undated])
})

it('given positions, then those that say who supplies the world with it are found, whosever they are', () => {
  const [eu, japan] = [kept({}), kept({ holder: 'JP' })]
  const others = [kept({ global: null }), kept({ stage: 'extraction' }), kept({ material: 'germanium' })]
  const question = { material: 'gallium', stage: 'processing' } as const
  expect(worldSupplies([eu, ...others, japan], question)).toEqual([eu, japan])
})
