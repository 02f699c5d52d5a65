import { describe, expect, it } from 'vitest'
import { checkPosition } from './check-position.ts'
import { comparePositions, partnersOwn } from './compare-positions.ts'
import { givenPosition, givenShares } from './given.ts'
import type { PositionDraft } from './position-draft.ts'

let number = 0
function given(changes: Partial<PositionDraft>) {
  number += 1
  const id = `019a1c00-0000-7000-8000-${String(number).padStart(12, '0')}`
  const decision = checkPosition(givenPosition(changes), { id, thisYear: 2026 })
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value
}
const imports = (percents: Readonly<Record<string, number>>) =>
  givenShares(percents, { of: 'imports-by-value' })
const lithium = { material: 'lithium', global: null, tariffLine: '283691' } as const
const japan = given({ ...lithium, holder: 'JP', sourcing: imports({ CL: 50, AR: 30 }) })
const korea = given({ ...lithium, holder: 'KR', sourcing: imports({ CL: 75, CN: 2 }) })
const eu = given({ material: 'lithium', holder: 'EU', sourcing: givenShares({ CL: 79 }, { of: 'sourcing' }) })

describe('given the partners’ own positions', () => {
  it('when Japan’s and Korea’s imports of one line are compared, then each supplier’s share stands beside the other’s', () => {
    const answer = comparePositions(japan, korea, 'sourcing')
    expect(answer).toMatchObject({
      comparable: true,
      hhi: { a: 3400, b: 5629 },
      entering: ['CN'],
      leaving: ['AR'],
    })
  })

  it('when imports are held against the EU’s sourcing, then they are not comparable and the reason is named', () => {
    expect(comparePositions(japan, eu, 'sourcing')).toEqual({
      comparable: false,
      reasons: [{ code: 'different-method', a: 'imports-by-value 283691', b: 'sourcing' }],
    })
  })

  it('when one side is not known, then that is said, and no number is given', () => {
    expect(comparePositions(japan, eu, 'global')).toMatchObject({
      comparable: false,
      reasons: [{ code: 'side-unknown', a: 'unknown', b: 'known' }],
    })
  })

  it('then Japan, Korea and the United States stand first, the newest of each, and what nobody entered is null', () => {
    const older = given({
      ...lithium,
      holder: 'KR',
      period: { from: 2020, to: 2020 },
      sourcing: imports({ CL: 1 }),
    })
    const columns = partnersOwn([older, korea, japan, eu].map((state) => ({ state })))
    expect(columns.map(({ holder, position }) => [holder, position?.state.id ?? null])).toEqual([
      ['JP', japan.id],
      ['KR', korea.id],
      ['US', null],
      ['EU', eu.id],
    ])
  })
})
