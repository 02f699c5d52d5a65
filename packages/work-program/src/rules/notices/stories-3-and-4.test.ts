import { NOTICE_STATES, noticeSchema, type Notice } from '@trilateral/contracts/work-program'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidence, idOf, inEnglish, official, stateOf } from '../given.ts'
import { givenNotice, givenNoticeDraft, judgement, source } from './given-notice.ts'
import { breachDeadline, conveneMeeting, requestMeeting } from './meeting-clock.ts'
import { amendNotice, answerNotice, assessNotice, closeNotice, issueNotice } from './notice.ts'
import { acknowledgeNotice, corroborateNotice, type CorroborationDraft } from './replies.ts'
import { stageOf } from './steps.ts'

const american = { party: 'us', name: 'Demo Official (United States)' } as const
const context = { id: idOf(72), by: american, today: '2026-03-02' }
const to = (notice: Notice) => ({ notice, originator: 'kr' as const })
const finding: CorroborationDraft = {
  finding: 'confirms',
  judgement: inEnglish('Two buyers report the same'),
  confidence: 'moderate',
  evidence: [evidence],
}

describe('story 3: a weak signal and the other ministries', () => {
  it('given a report of a mission, then the notice tells the post and where its report stands', () => {
    expect(givenNotice('issued').post).toMatchObject({
      kind: 'diplomatic-mission',
      reportedOn: '2026-02-26',
      source,
    })
  })

  it('given that another ministry has seen it, then it stands as acknowledged; what follows does not wait for that', () => {
    const issued = givenNotice('issued')
    const seen = stateOf(acknowledgeNotice({ ...context, to: to(issued) }))
    expect(seen).toMatchObject({ notice: issued.id, by: american, on: '2026-03-02', exercise: false })
    expect(stageOf(issued, [])).toBe('issued')
    expect(stageOf(issued, ['us'])).toBe('acknowledged')
    expect(stageOf(givenNotice('assessed'), ['us'])).toBe('assessed')
  })

  it('given a second ministry with evidence of its own, then its finding is its own record', () => {
    expect(stateOf(corroborateNotice(finding, { ...context, to: to(givenNotice('issued')) }))).toMatchObject({
      ...finding,
      by: american,
      on: '2026-03-02',
    })
  })

  it.each([
    [
      'one’s own notice',
      { ...context, by: official, to: to(givenNotice('issued')) },
      finding,
      'notice-is-your-own',
    ],
    ['one that is closed', { ...context, to: to(givenNotice('closed')) }, finding, 'closed-notice'],
    ['one that one does not see', { ...context, to: null }, finding, 'notice-not-found'],
  ])('given %s, then neither is taken', (_case, given, draft, code) => {
    expect(acknowledgeNotice(given)).toMatchObject({ refusal: { code } })
    expect(corroborateNotice(draft, given)).toMatchObject({ refusal: { code } })
  })

  it('given no evidence of its own, then it would only repeat the first', () => {
    expect(
      corroborateNotice({ ...finding, evidence: [] }, { ...context, to: to(givenNotice('issued')) }),
    ).toMatchObject({ refusal: { code: 'evidence-needed', field: 'evidence' } })
  })
})

describe('story 4: an exercise', () => {
  it('given one, then it goes the whole way with its mark, and so do the replies', () => {
    for (const state of NOTICE_STATES) expect(givenNotice(state, { exercise: true }).exercise).toBe(true)
    const issued = givenNotice('issued', { exercise: true })
    expect(stateOf(acknowledgeNotice({ ...context, to: to(issued) })).exercise).toBe(true)
    expect(stateOf(corroborateNotice(finding, { ...context, to: to(issued) })).exercise).toBe(true)
  })

  it('given one that is late, then its breach is told with the mark', () => {
    const late = breachDeadline(givenNotice('meeting-requested', { exercise: true }), { today: '2026-03-17' })
    expect(stateOf(late)).toMatchObject({ exercise: true, meeting: { breachedOn: '2026-03-17' } })
  })
})

it('whatever officials try in whatever order, a notice stands in a listed state, as a whole, and never goes back', () => {
  const { exercise: _exercise, basis: _basis, ...wording } = givenNoticeDraft()
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${String(date).padStart(2, '0')}`)
  const by = official
  const steps = {
    issue: (notice: Notice, today: string) =>
      issueNotice(notice, { audience: ['jp', 'kr'], originator: 'kr', today }),
    amend: (notice: Notice, today: string) => amendNotice(notice, wording, { today }),
    assess: (notice: Notice, today: string) => assessNotice(notice, judgement, { by, today }),
    request: (notice: Notice, today: string) =>
      requestMeeting(notice, { requestedOn: today, source }, { today }),
    breach: (notice: Notice, today: string) => breachDeadline(notice, { today }),
    convene: (notice: Notice, today: string) =>
      conveneMeeting(notice, { on: today, form: 'virtual' }, { today }),
    answer: (notice: Notice, today: string) => answerNotice(notice, inEnglish('Done'), { by, today }),
    close: (notice: Notice, today: string) => closeNotice(notice, inEnglish('Over'), { today }),
  }
  const names = Object.keys(steps) as (keyof typeof steps)[]
  const tries = fc.array(fc.tuple(fc.constantFrom(...names), day), { maxLength: 30 })
  fc.assert(
    fc.property(tries, fc.boolean(), (tried, exercise) => {
      let notice = givenNotice('draft', { exercise })
      for (const [step, today] of tried) {
        const decision = steps[step](notice, today)
        if (!decision.ok) continue
        const next = decision.value.state
        expect(noticeSchema.safeParse(next).success).toBe(true)
        expect(NOTICE_STATES.indexOf(next.state)).toBeGreaterThanOrEqual(NOTICE_STATES.indexOf(notice.state))
        expect(next.exercise).toBe(exercise)
        if (next.meeting?.breachedOn) expect(next.meeting.breachedOn > next.meeting.dueOn).toBe(true)
        notice = next
      }
    }),
  )
})
