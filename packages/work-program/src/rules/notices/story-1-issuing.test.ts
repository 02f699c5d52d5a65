import { noticeSchema, PARTICULARS } from '@trilateral/contracts/work-program'
import { describe, expect, it } from 'vitest'
import { inEnglish, official, stateOf } from '../given.ts'
import {
  ALL_KNOWN,
  FIRST_OF_MARCH as today,
  givenNotice,
  givenNoticeDraft,
  judgement,
  NOTHING_KNOWN,
  source,
} from './given-notice.ts'
import { requestMeeting } from './meeting-clock.ts'
import { amendNotice, answerNotice, assessNotice, closeNotice, draftNotice, issueNotice } from './notice.ts'
import { missingParticulars } from './particulars.ts'

const everyone = ['jp', 'kr', 'us'] as const
const id = '019a1c00-0000-7000-8000-000000000071'
const by = official

describe('story 1: an official issues a notice', () => {
  it('given no particular is known yet, then it is drafted, issued and assessed all the same', () => {
    const notice = givenNotice('assessed', { particulars: NOTHING_KNOWN })
    expect(noticeSchema.safeParse(notice).success).toBe(true)
    expect(notice).toMatchObject({ state: 'assessed', issuedOn: today, assessment: { severity: 'major' } })
  })

  it.each(PARTICULARS)(
    'given that nobody knows %s, then no meeting can be asked for, and it says so',
    (which) => {
      const notice = givenNotice('assessed', { particulars: { ...ALL_KNOWN, [which]: null } })
      expect(requestMeeting(notice, { requestedOn: today, source: null }, { today })).toEqual({
        ok: false,
        refusal: {
          code: 'notice-particulars-missing',
          field: `particulars.${which}`,
          facts: { missing: which },
        },
      })
    },
  )

  it('given that several are missing, then each is named, in the order of Article 12', () => {
    const particulars = { ...ALL_KNOWN, assistance: null, cause: null, duration: null }
    const notice = givenNotice('assessed', { particulars })
    expect(requestMeeting(notice, { requestedOn: today, source: null }, { today })).toMatchObject({
      refusal: { facts: { missing: 'cause,duration,assistance' } },
    })
  })

  it('given an impact on nobody, or sectors without a name, then nothing was said', () => {
    const nobody = { nationalSecurity: null, publicHealthAndSafety: null, economy: null, source }
    const nowhere = { listed: [], others: null, source }
    expect(missingParticulars({ ...ALL_KNOWN, impact: nobody, sectors: nowhere })).toEqual([
      'impact',
      'sectors',
    ])
    const elsewhere = { ...nowhere, others: inEnglish('Space') }
    expect(missingParticulars({ ...ALL_KNOWN, sectors: elsewhere })).toEqual([])
  })

  it('given that a meeting is asked for, then what was told with the request is changed and not taken back', () => {
    const { exercise: _exercise, basis: _basis, ...wording } = givenNoticeDraft()
    const requested = givenNotice('meeting-requested')
    const cause = { text: inEnglish('Two fires'), source }
    const changed = amendNotice(requested, { ...wording, particulars: { ...ALL_KNOWN, cause } }, { today })
    expect(stateOf(changed).particulars.cause).toEqual(cause)
    const emptied = { ...wording, particulars: { ...ALL_KNOWN, cause: null } }
    expect(amendNotice(requested, emptied, { today })).toMatchObject({
      refusal: { code: 'notice-particulars-missing', facts: { missing: 'cause' } },
    })
  })

  it('given a better judgement later, then it takes the place of the first, and the notice does not go back', () => {
    const convened = givenNotice('convened')
    const graver = stateOf(assessNotice(convened, { ...judgement, severity: 'severe' }, { by, today }))
    expect(graver).toMatchObject({ state: 'convened', assessment: { severity: 'severe' } })
  })

  it.each([
    [
      'nothing that is disrupted',
      draftNotice(givenNoticeDraft({ disrupted: [] }), { id, today }),
      'goods-needed',
      'disrupted',
    ],
    [
      'what was seen tomorrow',
      draftNotice(givenNoticeDraft({ occurrence: { kind: 'observed', on: '2026-03-02' } }), { id, today }),
      'day-still-to-come',
      'occurrence.on',
    ],
    [
      'a report of tomorrow',
      draftNotice(givenNoticeDraft({ post: { ...givenNoticeDraft().post, reportedOn: '2026-03-02' } }), {
        id,
        today,
      }),
      'day-still-to-come',
      'post.reportedOn',
    ],
    [
      'a commitment that does not exist',
      draftNotice(givenNoticeDraft({ commitments: ['cybersecurity-1'] }), { id, today }),
      'unknown-commitment',
      'commitments.0',
    ],
    [
      'readers in its own ministry alone',
      issueNotice(givenNotice('draft'), { audience: ['kr'], originator: 'kr', today }),
      'notice-for-own-ministry',
      'audience',
    ],
    [
      'an end without a reason',
      closeNotice(givenNotice('issued'), null, { today }),
      'reason-needed',
      'because',
    ],
    [
      'a response that says nothing',
      answerNotice(givenNotice('convened'), null, { by, today }),
      'outcome-needed',
      'text',
    ],
  ])('given %s, then it is refused at its field', (_case, decision, code, field) => {
    expect(decision).toMatchObject({ ok: false, refusal: { code, field } })
  })

  it('given something that is expected, then its day may lie ahead or be unknown', () => {
    for (const on of ['2026-06-01', null]) {
      const draft = givenNoticeDraft({ occurrence: { kind: 'expected', on } })
      expect(draftNotice(draft, { id, today }).ok).toBe(true)
    }
  })
})

describe('steps out of order', () => {
  it.each([
    [
      'issued twice',
      issueNotice(givenNotice('issued'), { audience: everyone, originator: 'kr', today }),
      'notice-step-already-taken',
    ],
    [
      'assessed before it is issued',
      assessNotice(givenNotice('draft'), judgement, { by, today }),
      'notice-step-too-early',
    ],
    [
      'asked to be met about before it is assessed',
      requestMeeting(givenNotice('issued'), { requestedOn: today, source: null }, { today }),
      'notice-step-too-early',
    ],
    [
      'asked to be met about twice',
      requestMeeting(givenNotice('convened'), { requestedOn: today, source: null }, { today }),
      'notice-step-already-taken',
    ],
    [
      'answered before anybody met',
      answerNotice(givenNotice('assessed'), inEnglish('x'), { by, today }),
      'notice-step-too-early',
    ],
    ['closed twice', closeNotice(givenNotice('closed'), inEnglish('x'), { today }), 'closed-notice'],
    ['judged after its end', assessNotice(givenNotice('closed'), judgement, { by, today }), 'closed-notice'],
  ])('given one that is %s, then it is refused in words', (_case, decision, code) => {
    expect(decision).toMatchObject({ ok: false, refusal: { code } })
  })

  it('given a step too early, then it says which one comes first', () => {
    expect(answerNotice(givenNotice('assessed'), inEnglish('x'), { by, today })).toMatchObject({
      refusal: { facts: { step: 'answer', stage: 'assessed', needed: 'convened' } },
    })
  })
})
