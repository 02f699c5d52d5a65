import { describe, expect, it } from 'vitest'
import { milestoneSlipped } from '@trilateral/contracts/work-program'
import {
  evidence,
  givenMilestone,
  givenProgram,
  idOf,
  inEnglish,
  official,
  stateOf,
  TODAY,
} from '../given.ts'
import {
  amendMilestone,
  reachMilestone,
  recordMilestone,
  slipMilestone,
  type MilestoneDraft,
} from './milestone.ts'
import { nextMilestone, overdueDays, slipCount, slipDays } from './standing.ts'

const program = givenProgram()
const cause = inEnglish('The solvent was delivered late')
const slip = (to: string, why: typeof cause | null = cause, milestone = givenMilestone()) =>
  slipMilestone(milestone, { to, cause: why }, { program, today: TODAY, by: official })
const reach = (on: string, shown = [evidence], milestone = givenMilestone()) =>
  reachMilestone(milestone, { on, evidence: shown }, { program, today: TODAY })

const draft = (changes: Partial<MilestoneDraft> = {}): MilestoneDraft => {
  const {
    id: _id,
    baseline: _baseline,
    slips: _slips,
    reachedOn: _on,
    evidence: _shown,
    ...said
  } = givenMilestone()
  return { ...said, ...changes }
}
const record = (changes: Partial<MilestoneDraft>, known: Record<string, string[]> = {}, of = program) =>
  recordMilestone(draft(changes), { id: idOf(11), program: of, milestones: new Map(Object.entries(known)) })

describe('an official sets a milestone', () => {
  it('given a date, then it is the baseline too, and nothing has happened to it yet', () => {
    expect(stateOf(record({ due: '2027-02-01' }))).toMatchObject({
      baseline: '2027-02-01',
      due: '2027-02-01',
      slips: [],
      reachedOn: null,
    })
  })

  it.each([
    [
      'a date that is said to stand in the agreed text',
      record({ basis: 'agreed-text' }),
      'agreed-text-sets-no-date',
      'basis',
    ],
    ['that it waits for itself', record({ dependsOn: [idOf(11)] }), 'dependency-on-itself', 'dependsOn.0'],
    [
      'that it waits for what is not there',
      record({ dependsOn: [idOf(12)] }),
      'dependency-unknown',
      'dependsOn.0',
    ],
    [
      'that it waits for the same twice',
      record({ dependsOn: [idOf(12), idOf(12)] }, { [idOf(12)]: [] }),
      'dependency-repeated',
      'dependsOn.1',
    ],
    [
      'that it waits around two corners for itself',
      record({ dependsOn: [idOf(12)] }, { [idOf(12)]: [idOf(13)], [idOf(13)]: [idOf(11)] }),
      'dependency-circle',
      'dependsOn.0',
    ],
    [
      'a program that has ended',
      record({}, {}, givenProgram({ status: 'closed' })),
      'program-closed',
      undefined,
    ],
  ])('given %s, then it is refused', (_case, decision, code, field) => {
    expect(decision).toMatchObject({ ok: false, refusal: { code, ...(field ? { field } : {}) } })
  })

  it('given new words for it, then its dates stay', () => {
    const { title: _title, program: _program, due: _due, basis: _basis, ...rest } = draft()
    const amended = amendMilestone(
      givenMilestone(),
      { ...rest, title: inEnglish('Second lot') },
      { program, milestones: new Map() },
    )
    expect(stateOf(amended)).toMatchObject({ title: { en: { text: 'Second lot' } }, due: '2026-12-15' })
  })
})

describe('a milestone slips', () => {
  it('given a later day and a cause, then the date moves, the baseline stays, and the others are told of the move', () => {
    const decision = slip('2027-01-29')
    const slipped = stateOf(decision)
    expect(slipped).toMatchObject({ baseline: '2026-12-15', due: '2027-01-29' })
    expect(slipped.slips).toEqual([
      { from: '2026-12-15', to: '2027-01-29', cause, recordedOn: TODAY, by: official },
    ])
    expect([slipDays(slipped), slipCount(slipped)]).toEqual([45, 1])
    if (!decision.ok) return
    expect(decision.value.event.definition).toBe(milestoneSlipped)
    expect(milestoneSlipped.data.safeParse(decision.value.event.data).success).toBe(true)
  })

  it('given an earlier day, then it is brought forward with its cause, and that counts as no slip', () => {
    const forward = stateOf(slip('2026-12-01'))
    expect([slipDays(forward), slipCount(forward)]).toEqual([-14, 0])
  })

  it.each([
    ['no cause', slip('2027-01-29', null), 'slip-needs-cause', 'cause'],
    ['the day that holds already', slip('2026-12-15'), 'slip-to-the-same-day', 'to'],
    [
      'one that is reached',
      slip('2027-01-29', cause, givenMilestone({ reachedOn: '2026-11-20' })),
      'milestone-already-reached',
      undefined,
    ],
  ])('given %s, then it is refused', (_case, decision, code, field) => {
    expect(decision).toMatchObject({ ok: false, refusal: { code, ...(field ? { field } : {}) } })
  })

  it('given an official in Washington in the evening, then it is recorded on their day, not on Seoul’s', () => {
    const days = { jp: '2026-11-25', kr: '2026-11-25', us: '2026-11-24' }
    const by = { party: 'us', name: 'Demo Official (United States)' } as const
    const slipped = slipMilestone(givenMilestone(), { to: '2027-01-29', cause }, { program, today: days, by })
    expect(stateOf(slipped).slips[0]?.recordedOn).toBe('2026-11-24')
  })
})

describe('a milestone is reached', () => {
  it('given a day that has come and something to look at, then it is reached', () => {
    expect(stateOf(reach('2026-11-23'))).toMatchObject({ reachedOn: '2026-11-23', evidence: [evidence] })
  })

  it.each([
    ['nothing to look at', reach('2026-11-23', []), 'evidence-needed', 'evidence'],
    ['tomorrow', reach('2026-11-25'), 'reached-in-the-future', 'on'],
    [
      'twice',
      reach('2026-11-23', [evidence], stateOf(reach('2026-11-20'))),
      'milestone-already-reached',
      undefined,
    ],
  ])('given %s, then it is refused', (_case, decision, code, field) => {
    expect(decision).toMatchObject({ ok: false, refusal: { code, ...(field ? { field } : {}) } })
  })

  it('given that the day has come in Seoul, whose day counts, then it may be reached while it is the day before in Washington', () => {
    const today = { jp: '2026-11-25', kr: '2026-11-25', us: '2026-11-24' }
    const decision = reachMilestone(
      givenMilestone(),
      { on: '2026-11-25', evidence: [evidence] },
      { program, today },
    )
    expect(decision.ok).toBe(true)
  })
})

describe('how a milestone stands', () => {
  it('given several, then the next is the open one that is due first', () => {
    const [done, sooner, later] = [
      givenMilestone({ id: idOf(12), due: '2026-10-01', reachedOn: '2026-10-01' }),
      givenMilestone({ id: idOf(13), due: '2026-12-01' }),
      givenMilestone({ id: idOf(14), due: '2027-01-01' }),
    ]
    expect(nextMilestone([later, done, sooner])).toBe(sooner)
    expect(nextMilestone([done])).toBeNull()
  })

  it('given its day, then it is not overdue; given the day after, it is by one; given that it is reached, never', () => {
    expect(overdueDays(givenMilestone({ due: TODAY }), TODAY)).toBe(0)
    expect(overdueDays(givenMilestone({ due: '2026-11-23' }), TODAY)).toBe(1)
    expect(overdueDays(givenMilestone({ due: '2026-11-23', reachedOn: TODAY }), TODAY)).toBe(0)
  })
})
