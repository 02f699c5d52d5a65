import { describe, expect, it } from 'vitest'
import { givenDecision, idOf, inEnglish, official, stateOf, TODAY } from '../given.ts'
import { assignAction, completeAction } from './action.ts'
import { askDecision, takeDecision, withdrawDecision, type DecisionDraft } from './decision.ts'
import { cancelMeeting, holdMeeting, planMeeting, replanMeeting, type MeetingDraft } from './meeting.ts'

const everyone = ['jp', 'kr', 'us'] as const
const ask = (changes: Partial<DecisionDraft> = {}, audience: readonly ('jp' | 'kr' | 'us')[] = everyone) =>
  askDecision(
    {
      program: idOf(1),
      question: inEnglish('Who pays?'),
      options: [],
      askedOf: ['us', 'jp'],
      due: '2026-12-10',
      basis: 'illustrative',
      ...changes,
    },
    { id: idOf(31), by: official, today: TODAY, audience },
  )
const outcome = inEnglish('In equal parts')

describe('officials ask leadership', () => {
  it('given a question, then it stands as asked today by whoever asked', () => {
    expect(stateOf(ask())).toMatchObject({
      status: 'asked',
      askedOn: TODAY,
      askedBy: official,
      askedOf: ['jp', 'us'],
    })
  })

  it('given an outcome, then it is taken, once; given a reason, withdrawn instead', () => {
    const taken = stateOf(takeDecision(givenDecision(), { outcome, on: TODAY }, TODAY))
    expect(taken).toMatchObject({ status: 'taken', outcome, settledOn: TODAY })
    expect(takeDecision(taken, { outcome, on: TODAY }, TODAY)).toMatchObject({
      refusal: { code: 'decision-already-settled', facts: { status: 'taken', on: TODAY } },
    })
    expect(stateOf(withdrawDecision(givenDecision(), outcome, TODAY))).toMatchObject({ status: 'withdrawn' })
  })

  it.each([
    [
      'of a party that is not told',
      ask({ askedOf: ['us'] }, ['jp', 'kr']),
      'party-outside-audience',
      'askedOf.0',
    ],
    ['for yesterday', ask({ due: '2026-11-23' }), 'due-before-asked', 'due'],
    [
      'and taken tomorrow',
      takeDecision(givenDecision(), { outcome, on: '2026-11-25' }, TODAY),
      'decided-in-the-future',
      'on',
    ],
    [
      'and taken before it was asked',
      takeDecision(givenDecision(), { outcome, on: '2026-10-31' }, TODAY),
      'decided-before-asked',
      'on',
    ],
    [
      'and taken without saying what',
      takeDecision(givenDecision(), { outcome: null, on: TODAY }, TODAY),
      'outcome-needed',
      'outcome',
    ],
    [
      'and withdrawn without saying why',
      withdrawDecision(givenDecision(), null, TODAY),
      'reason-needed',
      'because',
    ],
  ])('given one asked %s, then it is refused', (_case, decision, code, field) => {
    expect(decision).toMatchObject({ ok: false, refusal: { code, field } })
  })
})

const plan = (changes: Partial<MeetingDraft> = {}): MeetingDraft => ({
  kind: 'working-group',
  title: inEnglish('Working group on separation'),
  on: '2026-11-20',
  host: 'kr',
  place: inEnglish('Seoul'),
  basis: 'illustrative',
  source: null,
  ...changes,
})
const planned = (changes: Partial<MeetingDraft> = {}) => stateOf(planMeeting(plan(changes), { id: idOf(51) }))
const held = { on: null, readout: null }

describe('the three meet', () => {
  it('given a plan without a day, then it stands as not scheduled; given a day later, it is planned anew', () => {
    const open = planned({ on: null })
    expect(open).toMatchObject({ status: 'planned', on: null })
    expect(stateOf(replanMeeting(open, plan({ on: '2026-12-08' })))).toMatchObject({ on: '2026-12-08' })
  })

  it('given that it took place, then on the day that was planned, or on the one that is said', () => {
    expect(stateOf(holdMeeting(planned(), held, TODAY))).toMatchObject({ status: 'held', on: '2026-11-20' })
    expect(stateOf(holdMeeting(planned(), { ...held, on: '2026-11-21' }, TODAY)).on).toBe('2026-11-21')
  })

  it.each([
    ['held without a day', holdMeeting(planned({ on: null }), held, TODAY), 'meeting-without-day'],
    ['held tomorrow', holdMeeting(planned({ on: '2026-11-25' }), held, TODAY), 'held-in-the-future'],
    [
      'cancelled after it was held',
      cancelMeeting(stateOf(holdMeeting(planned(), held, TODAY))),
      'meeting-already-over',
    ],
    [
      'planned anew after it was cancelled',
      replanMeeting(stateOf(cancelMeeting(planned())), plan()),
      'meeting-already-over',
    ],
  ])('given one that is %s, then it is refused', (_case, decision, code) => {
    expect(decision).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('somebody undertakes something', () => {
  const draft = {
    title: inEnglish('Send the list'),
    meeting: null,
    program: null,
    owner: official,
    due: '2026-12-01',
    basis: 'illustrative' as const,
  }
  const assigned = stateOf(assignAction(draft, { id: idOf(41), audience: everyone }))

  it('given that it is done, then on a day that has come, and once', () => {
    const done = stateOf(completeAction(assigned, TODAY, TODAY))
    expect(done.doneOn).toBe(TODAY)
    expect(completeAction(done, TODAY, TODAY)).toMatchObject({ refusal: { code: 'action-already-done' } })
    expect(completeAction(assigned, '2026-11-25', TODAY)).toMatchObject({
      refusal: { code: 'done-in-the-future' },
    })
  })

  it('given somebody who would not see it, then it is refused', () => {
    expect(assignAction(draft, { id: idOf(41), audience: ['jp', 'us'] })).toMatchObject({
      refusal: {
        code: 'party-outside-audience',
        field: 'owner.party',
        facts: { party: 'kr', audience: 'jp-us' },
      },
    })
  })
})
