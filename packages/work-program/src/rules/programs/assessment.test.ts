import { describe, expect, it } from 'vitest'
import { programAssessed } from '@trilateral/contracts/work-program'
import { COMMITMENTS } from '../../statement/commitments/commitments.ts'
import { isRated } from '../../statement/verb-class.ts'
import {
  givenMilestone,
  givenProgram,
  givenRisk,
  givenSlipped,
  givenUpdate,
  idOf,
  official,
  stateOf,
  TODAY,
} from '../given.ts'
import { assessProgram, type AssessmentContext, type AssessmentDraft } from './assessment.ts'

const context: AssessmentContext = {
  by: official,
  today: TODAY,
  milestones: [givenMilestone()],
  risks: [],
  decisions: [],
}
const assess = (
  changes: Partial<AssessmentDraft>,
  given: Partial<AssessmentContext> = {},
  program = givenProgram(),
) => assessProgram(program, givenUpdate(changes), { ...context, ...given })

/** A commitment whose verb promises no delivery: the statement has no clean "explore" among the minerals. */
const explored = COMMITMENTS.find(({ verbClass }) => verbClass === 'explore')

describe('the two-minute update', () => {
  it('given a rating with its next milestone, then it stands beside what the rules compute, with who and when', () => {
    const decision = assess({ declared: 'B' }, { milestones: [givenSlipped('2026-10-01', '2026-12-15')] })
    expect(stateOf(decision).assessment).toMatchObject({
      declared: 'B',
      computed: { rating: 'C', reasons: [{ code: 'milestone-slipped', facts: { days: 75 } }] },
      assessedOn: TODAY,
      by: official,
    })
    if (!decision.ok) return
    expect(programAssessed.data.safeParse(decision.value.event.data).success).toBe(true)
  })

  it('given records of another program, then they weigh nothing', () => {
    const risks = [givenRisk({ program: idOf(2), likelihood: 'likely', impact: 'severe' })]
    expect(stateOf(assess({}, { risks })).assessment?.computed.rating).toBe('A')
  })

  it.each(['A', 'B', 'C', 'D', 'E'] as const)(
    'given a rating %s without a next milestone, then it is refused',
    (declared) => {
      expect(assess({ declared, nextMilestone: null })).toMatchObject({
        ok: false,
        refusal: { code: 'rating-needs-next-milestone', field: 'nextMilestone' },
      })
    },
  )

  it.each(['reset', 'withheld'] as const)(
    'given %s, then no milestone is needed: it is no rating',
    (declared) => {
      expect(assess({ declared, nextMilestone: null }).ok).toBe(true)
    },
  )

  it.each([
    ['another program’s', [givenMilestone({ program: idOf(2) })], 'next-milestone-of-another-program'],
    ['reached already', [givenMilestone({ reachedOn: '2026-11-20' })], 'next-milestone-already-reached'],
  ])('given a next milestone that is %s, then it is refused', (_case, milestones, code) => {
    expect(assess({}, { milestones })).toMatchObject({ refusal: { code, field: 'nextMilestone' } })
  })

  it('given a program that has ended, then it is assessed no more', () => {
    expect(assess({}, {}, givenProgram({ status: 'closed' }))).toMatchObject({
      refusal: { code: 'program-closed' },
    })
  })
})

describe('what promises no delivery', () => {
  it('given a percentage on "explore", then the refusal says the verb', () => {
    const program = givenProgram({ commitments: [explored?.code ?? ''] })
    expect(assess({ percent: 60, declared: 'reset', nextMilestone: null }, {}, program)).toMatchObject({
      ok: false,
      refusal: {
        code: 'percent-on-unrated-verb',
        field: 'percent',
        facts: { commitment: explored?.code, verbClass: 'explore' },
      },
    })
  })

  it('given a percentage where a rating belongs, then it is refused too: a step has a definition', () => {
    expect(assess({ percent: 0 })).toMatchObject({ refusal: { code: 'percent-instead-of-rating' } })
  })

  it('given each commitment of the statement, then a rating is taken where the verb promises delivery and nowhere else', () => {
    for (const { code, verbClass } of COMMITMENTS) {
      const decision = assess({}, {}, givenProgram({ commitments: [code] }))
      if (isRated(verbClass)) expect(decision.ok).toBe(true)
      else expect(decision).toMatchObject({ refusal: { code: 'not-rated-by-verb', facts: { verbClass } } })
    }
  })
})
