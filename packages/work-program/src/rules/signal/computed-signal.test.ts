import { describe, expect, it } from 'vitest'
import { computedSignalSchema } from '@trilateral/contracts/work-program'
import {
  givenAssessment,
  givenDecision,
  givenMilestone,
  givenProgram,
  givenRisk,
  givenSlipped,
  idOf,
  TODAY,
} from '../given.ts'
import { threePoint } from '../rating.ts'
import { computedSignal, signalOfSeveral, type ProgramSignalParts } from './computed-signal.ts'
import { declaredBesideComputed, hasWorsened, isStale, worseOfBoth } from './declared-beside-computed.ts'

const signal = (given: Partial<ProgramSignalParts> = {}) => {
  const computed = computedSignal({
    program: givenProgram(),
    milestones: [givenMilestone()],
    risks: [],
    decisions: [],
    today: TODAY,
    ...given,
  })
  expect(computedSignalSchema.safeParse(computed).success).toBe(true)
  return computed
}
const behind = (days: number, critical = true) => {
  const due = new Date(Date.parse('2026-12-15') + days * 86_400_000).toISOString().slice(0, 10)
  return signal({ milestones: [givenSlipped('2026-12-15', due, { critical })] }).rating
}

describe('what the record itself bears out', () => {
  it('given that all is on plan, then A, with the days to the next milestone', () => {
    expect(signal()).toEqual({
      rating: 'A',
      reasons: [{ code: 'on-plan', facts: { milestone: idOf(11), days: 21 } }],
    })
  })

  it('given no milestone that is still to come, then there is nothing to judge by, and that is said', () => {
    const milestones = [givenMilestone({ reachedOn: '2026-11-20' })]
    expect(signal({ milestones })).toEqual({
      rating: null,
      reasons: [{ code: 'no-next-milestone', facts: {} }],
    })
  })

  it('given commitments that promise no delivery, or a program that has ended, then nothing is computed', () => {
    expect(signal({ program: givenProgram({ commitments: ['critical-minerals-1'] }) }).rating).toBeNull()
    expect(signal({ program: givenProgram({ status: 'closed' }) }).rating).toBeNull()
  })

  it('given days behind the baseline, then the steps are a day, a month, a quarter and half a year', () => {
    expect([0, 1, 30, 31, 90, 91, 180, 181].map((days) => behind(days))).toEqual([
      'A',
      'B',
      'B',
      'C',
      'C',
      'D',
      'D',
      'E',
    ])
  })

  it('given a milestone that does not move the end, then it never puts the end in doubt', () => {
    expect([1, 31, 181].map((days) => behind(days, false))).toEqual(['B', 'C', 'C'])
  })

  it('given a date that was missed and one that was moved by as many days, then they weigh alike', () => {
    const missed = signal({ milestones: [givenMilestone({ due: '2026-10-20' })] })
    expect(missed).toMatchObject({
      rating: 'C',
      reasons: [{ code: 'milestone-overdue', facts: { days: 35 } }],
    })
    expect(signal({ milestones: [givenSlipped('2026-12-15', '2027-01-19')] }).rating).toBe('C')
  })

  it('given a milestone that was brought forward and missed, then it is said, and held against nobody', () => {
    const milestones = [givenSlipped('2026-12-15', '2026-11-20')]
    expect(signal({ milestones })).toMatchObject({ rating: 'A', reasons: [{ code: 'milestone-overdue' }] })
  })

  it('given a third new date, then nobody’s date is believed', () => {
    const slip = (from: string, to: string) => ({ ...givenSlipped(from, to).slips[0], from, to })
    const slips = [
      slip('2026-12-15', '2026-12-16'),
      slip('2026-12-16', '2026-12-17'),
      slip('2026-12-17', '2026-12-18'),
    ]
    const milestone = givenMilestone({ baseline: '2026-12-15', due: '2026-12-18' })
    const moved = (times: number) =>
      signal({ milestones: [{ ...milestone, slips: slips.slice(0, times) as typeof milestone.slips }] })
    expect([1, 2, 3].map((times) => moved(times).rating)).toEqual(['B', 'C', 'D'])
    expect(moved(3).reasons[0]).toEqual({
      code: 'slipped-repeatedly',
      facts: { milestone: idOf(11), times: 3 },
    })
  })

  it.each([
    ['severe', 'likely', 'D'],
    ['severe', 'roughly-even', 'C'],
    ['severe', 'unlikely', 'A'],
    ['major', 'very-likely', 'C'],
    ['major', 'roughly-even', 'A'],
    ['moderate', 'almost-certain', 'A'],
  ] as const)('given a %s risk that is %s, then %s', (impact, likelihood, rating) => {
    expect(signal({ risks: [givenRisk({ impact, likelihood })] }).rating).toBe(rating)
    expect(signal({ risks: [givenRisk({ impact, likelihood, status: 'closed' })] }).rating).toBe('A')
  })

  it('given a decision that is not taken in time, then an issue at once and a doubt after a month', () => {
    const due = (day: string, status: 'asked' | 'taken' = 'asked') =>
      signal({ decisions: [givenDecision({ due: day, status })] }).rating
    expect([due(TODAY), due('2026-11-23'), due('2026-10-24'), due('2026-10-24', 'taken')]).toEqual([
      'A',
      'C',
      'D',
      'A',
    ])
  })

  it('given several programs under a commitment, then its signal is the worst of them, with its reasons', () => {
    const parts = { program: givenProgram(), milestones: [givenMilestone()], risks: [], decisions: [] }
    const late = { ...parts, milestones: [givenSlipped('2026-12-15', '2027-05-01')] }
    expect(signalOfSeveral([parts, late], TODAY)).toMatchObject({
      rating: 'D',
      reasons: [{ code: 'milestone-slipped' }],
    })
    expect(signalOfSeveral([], TODAY)).toEqual({ rating: null, reasons: [] })
  })
})

describe('declared beside computed', () => {
  it('given two steps better than the record bears out, then it is green outside and red inside', () => {
    const beside = declaredBesideComputed(givenAssessment({ declared: 'B' }), { rating: 'D' })
    expect(beside).toEqual({ declared: 'B', computed: 'D', steps: 2, watermelon: true })
    expect(worseOfBoth(beside)).toBe('D')
  })

  it('given an early bad rating, then nobody is singled out for honesty', () => {
    const beside = declaredBesideComputed(givenAssessment({ declared: 'D' }), { rating: 'B' })
    expect(beside).toMatchObject({ steps: -2, watermelon: false })
    expect(worseOfBoth(beside)).toBe('D')
  })

  it('given a reset, a withheld rating or none, then there is nothing to compare', () => {
    for (const declared of ['reset', 'withheld'] as const)
      expect(declaredBesideComputed(givenAssessment({ declared }), { rating: 'D' }).steps).toBeNull()
    const withheld = declaredBesideComputed(givenAssessment({ declared: 'withheld' }), { rating: 'E' })
    expect(worseOfBoth(withheld)).toBeNull()
    expect(worseOfBoth(declaredBesideComputed(null, { rating: 'D' }))).toBe('D')
  })

  it('given an assessment of 30 days, then it is fresh; of 31, or none, stale', () => {
    expect([isStale('2026-10-25', TODAY), isStale('2026-10-24', TODAY), isStale(null, TODAY)]).toEqual([
      false,
      true,
      true,
    ])
  })

  it('given the assessment before, then worse is worse; a reset is no step', () => {
    const [b, c, reset] = (['B', 'C', 'reset'] as const).map((declared) => givenAssessment({ declared }))
    const worsened = (from = b, to = c) => hasWorsened(from ?? null, to ?? null)
    expect([worsened(), worsened(c, b), worsened(b, reset), worsened(reset, c)]).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(hasWorsened(null, c ?? null)).toBe(false)
  })

  it('given five steps, then three can be told from them', () => {
    expect((['A', 'B', 'C', 'D', 'E', 'reset', null] as const).map(threePoint)).toEqual([
      'on-course',
      'on-course',
      'attention',
      'at-risk',
      'at-risk',
      null,
      null,
    ])
  })
})
