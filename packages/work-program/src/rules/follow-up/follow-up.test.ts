import { describe, expect, it } from 'vitest'
import { bottomLineSchema, type Commitment } from '@trilateral/contracts/work-program'
import {
  givenMilestone,
  givenProgram,
  givenSlipped,
  givenUpdate,
  idOf,
  inEnglish,
  official,
  stateOf,
  TODAY,
} from '../given.ts'
import { approveBottomLine } from './bottom-line.ts'
import { assessCommitment, assignCommitment, noteActivity, reassignCommitment } from './commitment.ts'

const owners = givenProgram().owners
const assign = (code: string, assigned: readonly Commitment[] = []) =>
  assignCommitment({ code, owners, basis: 'team-set' }, { id: idOf(71), area: 'critical-minerals', assigned })
const given = (code: string) => stateOf(assign(code))
const programs = [
  {
    program: givenProgram(),
    milestones: [givenSlipped('2026-10-01', '2026-12-15')],
    risks: [],
    decisions: [],
  },
]
const context = { by: official, today: TODAY, programs }

describe('an area takes up a commitment', () => {
  it('given one of its section, then it stands, without a rating; given new owners, it stays', () => {
    const commitment = given('critical-minerals-2')
    expect(commitment).toMatchObject({ assessment: null, activities: [] })
    const nobody = { jp: null, kr: null, us: null }
    expect(stateOf(reassignCommitment(commitment, nobody))).toEqual({ ...commitment, owners: nobody })
  })

  it.each([
    ['one that is in no text', assign('critical-minerals-9'), 'unknown-commitment'],
    ['one of another area', assign('ipef-1'), 'commitment-of-another-area'],
    ['one that the statement gives to no area', assign('next-steps-1'), 'commitment-of-another-area'],
    [
      'one that is taken up already',
      assign('critical-minerals-2', [given('critical-minerals-2')]),
      'commitment-already-assigned',
    ],
  ])('given %s, then it is refused', (_case, decision, code) => {
    expect(decision).toMatchObject({ ok: false, refusal: { code, field: 'code' } })
  })
})

describe('a commitment is followed up', () => {
  it('given an intention, then its rating stands beside that of the programs under it', () => {
    const assessed = assessCommitment(given('critical-minerals-2'), givenUpdate(), context)
    expect(stateOf(assessed).assessment).toMatchObject({ declared: 'B', computed: { rating: 'C' } })
  })

  it('given what was reaffirmed, then it is not assessed, not even as reset; what was done about it is noted', () => {
    const commitment = given('critical-minerals-1')
    for (const declared of ['B', 'reset'] as const)
      expect(assessCommitment(commitment, givenUpdate({ declared }), context)).toMatchObject({
        refusal: {
          code: 'not-rated-by-verb',
          facts: { verbClass: 'reaffirm', commitment: 'critical-minerals-1' },
        },
      })
    const activity = { on: TODAY, what: inEnglish('Lists were exchanged'), evidence: [] }
    const noted = stateOf(noteActivity(commitment, activity, TODAY))
    expect(noted.activities).toEqual([activity])
    expect(noteActivity(noted, { ...activity, on: '2026-11-25' }, TODAY)).toMatchObject({
      refusal: { code: 'undertaken-in-the-future' },
    })
  })

  it('given a percentage on what was reaffirmed, then the refusal says so before anything else', () => {
    expect(
      assessCommitment(given('critical-minerals-1'), givenUpdate({ percent: 40 }), context),
    ).toMatchObject({ refusal: { code: 'percent-on-unrated-verb', facts: { verb: 'reaffirm' } } })
  })

  it('given a next milestone of a program that is not under it, then it is refused', () => {
    const milestones = [givenMilestone({ id: idOf(99) })]
    const others = { ...context, programs: programs.map((each) => ({ ...each, milestones })) }
    expect(assessCommitment(given('critical-minerals-2'), givenUpdate(), others)).toMatchObject({
      refusal: { code: 'next-milestone-of-another-program' },
    })
  })
})

it('given the one sentence for leadership, then a named official stands for it', () => {
  const draft = {
    text: inEnglish('One pilot slips.'),
    office: inEnglish('Minerals desk'),
    basis: 'illustrative' as const,
  }
  const approved = stateOf(approveBottomLine(draft, { id: idOf(81), by: official, today: TODAY }))
  expect(bottomLineSchema.safeParse(approved).success).toBe(true)
  expect(approved).toMatchObject({ approvedBy: { party: 'kr', name: official.name }, approvedOn: TODAY })
})
