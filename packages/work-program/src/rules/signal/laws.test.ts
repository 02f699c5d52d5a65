import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IMPACTS, LIKELIHOODS, type Milestone, type Rating } from '@trilateral/contracts/work-program'
import {
  evidence,
  givenDecision,
  givenMilestone,
  givenProgram,
  givenRisk,
  idOf,
  inEnglish,
  official,
  stateOf,
  TODAY,
} from '../given.ts'
import { reachMilestone, slipMilestone } from '../milestones/milestone.ts'
import { combineWorst, stepsWorse } from '../rating.ts'
import { computedSignal, type ProgramSignalParts } from './computed-signal.ts'

const program = givenProgram()
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const context = { program, today: TODAY, by: official }
const cause = inEnglish('Late delivery')

/** A milestone that has moved to and fro as officials may move it. */
const milestone = fc
  .record({ due: day, moves: fc.array(day, { maxLength: 4 }), critical: fc.boolean(), reached: fc.boolean() })
  .map(({ due, moves, critical, reached }) => {
    const moved = moves.reduce<Milestone>((each, to) => {
      const decision = slipMilestone(each, { to, cause }, context)
      return decision.ok ? decision.value.state : each
    }, givenMilestone({ due, critical }))
    return reached ? { ...moved, reachedOn: TODAY, evidence: [evidence] } : moved
  })
const milestones = fc
  .array(milestone, { minLength: 1, maxLength: 5 })
  .map((list) => list.map((each, index) => ({ ...each, id: idOf(100 + index) })))
const risks = fc.array(
  fc
    .record({ likelihood: fc.constantFrom(...LIKELIHOODS), impact: fc.constantFrom(...IMPACTS) })
    .map((changes) => givenRisk(changes)),
  { maxLength: 3 },
)
const decisions = fc.array(
  fc.option(day).map((due) => givenDecision({ due })),
  { maxLength: 3 },
)
const parts = fc
  .record({ milestones, risks, decisions })
  .map((lists): ProgramSignalParts => ({ ...lists, program }))

const ratingOf = (given: ProgramSignalParts) => computedSignal({ ...given, today: TODAY }).rating
const replaced = (given: ProgramSignalParts, changed: Milestone) => ({
  ...given,
  milestones: given.milestones.map((each) => (each.id === changed.id ? changed : each)),
})
const pickFrom = (given: ProgramSignalParts, index: number) =>
  given.milestones[index % given.milestones.length] ?? givenMilestone()

describe('laws of the computed signal', () => {
  it('another slip never improves it', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.integer({ min: 1, max: 400 }), (given, index, days) => {
        const slipping = pickFrom(given, index)
        const to = new Date(Date.parse(slipping.due) + days * 86_400_000).toISOString().slice(0, 10)
        const decision = slipMilestone(slipping, { to, cause }, context)
        if (!decision.ok) return
        const [before, after] = [ratingOf(given), ratingOf(replaced(given, decision.value.state))]
        expect(stepsWorse(before, after) ?? 0).toBeGreaterThanOrEqual(0)
        expect(after === null).toBe(before === null)
      }),
      { numRuns: 500 },
    )
  })

  it('reaching a milestone never worsens it; without a next one there is none', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (given, index) => {
        const decision = reachMilestone(pickFrom(given, index), { on: TODAY, evidence: [evidence] }, context)
        if (!decision.ok) return
        const after = replaced(given, decision.value.state)
        expect(stepsWorse(ratingOf(given), ratingOf(after)) ?? 0).toBeLessThanOrEqual(0)
        if (after.milestones.every(({ reachedOn }) => reachedOn !== null)) expect(ratingOf(after)).toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  it('each day that passes never improves it', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 200 }), (given, days) => {
        const later = new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10)
        const after = computedSignal({ ...given, today: later }).rating
        expect(stepsWorse(ratingOf(given), after) ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('a rating has reasons, and what it says of figures is JSON that the contract takes', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const signal = computedSignal({ ...given, today: TODAY })
        expect(signal.reasons.length).toBeGreaterThan(0)
        const taken = stateOf({
          ok: true,
          value: { state: JSON.parse(JSON.stringify(signal)) as unknown },
        })
        expect(taken).toEqual(signal)
        if (signal.rating === null) expect(signal.reasons).toEqual([{ code: 'no-next-milestone', facts: {} }])
      }),
    )
  })

  it('the worst of several is one of them, whatever their order, and none is better than it is worse', () => {
    const declared = fc.constantFrom<Rating | 'reset' | 'withheld' | null>(
      'A',
      'B',
      'C',
      'D',
      'E',
      'reset',
      'withheld',
      null,
    )
    fc.assert(
      fc.property(fc.array(declared), (list) => {
        const worst = combineWorst(list)
        expect(combineWorst(list.toReversed())).toBe(worst)
        if (worst === null) return
        expect(list).toContain(worst)
        for (const each of list) expect(stepsWorse(each, worst) ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
