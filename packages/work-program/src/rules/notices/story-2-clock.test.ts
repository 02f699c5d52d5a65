import { endOfMinistryDay, ministryDay, PARTIES, daysBetween } from '@trilateral/contracts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noticeExceptions } from '../brief/notice-exceptions.ts'
import { dayAfter } from '../days.ts'
import { inEnglish, stateOf } from '../given.ts'
import { givenNotice, source } from './given-notice.ts'
import { breachDeadline, conveneMeeting, meetingStanding, requestMeeting } from './meeting-clock.ts'
import { closeNotice } from './notice.ts'

const requested = givenNotice('meeting-requested')

describe('story 2: a request starts a clock', () => {
  it('given a request on 1 March, then the meeting is due by 16 March', () => {
    expect(requested).toMatchObject({
      state: 'meeting-requested',
      meeting: { requestedOn: '2026-03-01', dueOn: '2026-03-16', breachedOn: null },
    })
  })

  it('given the fifteenth day, then nothing is late; given the sixteenth without a meeting, then it is, once', () => {
    expect(breachDeadline(requested, { today: '2026-03-16' })).toMatchObject({
      refusal: { code: 'deadline-not-passed' },
    })
    const late = stateOf(breachDeadline(requested, { today: '2026-03-17' }))
    expect(late).toMatchObject({ state: 'meeting-requested', meeting: { breachedOn: '2026-03-17' } })
    expect(breachDeadline(late, { today: '2026-03-18' }).ok).toBe(false)
  })

  it('given that nobody looked for a month, then the breach still has the day on which it began', () => {
    expect(stateOf(breachDeadline(requested, { today: '2026-04-20' })).meeting?.breachedOn).toBe('2026-03-17')
  })

  it('given a notice of Korea, then its days are days in Seoul, and the deadline is the end of the last one there', () => {
    const today = { jp: '2026-03-17', kr: '2026-03-17', us: '2026-03-16' }
    expect(meetingStanding(requested, 'kr', today)).toMatchObject({
      state: 'breached',
      daysLeft: -1,
      deadline: '2026-03-16T15:00:00.000Z',
    })
    // The same hour, asked for by Washington: there the last day has just begun, in summer time.
    expect(meetingStanding(requested, 'us', today)).toMatchObject({
      state: 'running',
      daysLeft: 0,
      deadline: '2026-03-17T04:00:00.000Z',
    })
  })

  it('given a request that went out before it is recorded, then it takes what shows when', () => {
    const assessed = givenNotice('assessed')
    const today = '2026-03-05'
    expect(requestMeeting(assessed, { requestedOn: '2026-03-01', source: null }, { today })).toMatchObject({
      refusal: { code: 'request-day-needs-source', field: 'source' },
    })
    const told = stateOf(requestMeeting(assessed, { requestedOn: '2026-03-01', source }, { today }))
    expect(told.meeting).toMatchObject({ dueOn: '2026-03-16', source })
    expect(requestMeeting(assessed, { requestedOn: '2026-03-06', source }, { today })).toMatchObject({
      refusal: { code: 'day-still-to-come', field: 'requestedOn' },
    })
  })

  it('given a meeting on the last day, then it was in time; a day later, late, and that stays', () => {
    const on = (day: string) =>
      stateOf(conveneMeeting(requested, { on: day, form: 'in-person' }, { today: '2026-03-20' }))
    expect(on('2026-03-16').meeting).toMatchObject({ convenedOn: '2026-03-16', breachedOn: null })
    expect(on('2026-03-17').meeting).toMatchObject({ breachedOn: '2026-03-17' })
    expect(meetingStanding(on('2026-03-17'), 'kr', '2026-04-01')?.state).toBe('held-late')
    expect(meetingStanding(on('2026-03-16'), 'kr', '2026-04-01')?.state).toBe('held-in-time')
  })

  it('given a breach that was told while the meeting had been held in time, then the record says so', () => {
    const told = stateOf(breachDeadline(requested, { today: '2026-03-17' }))
    const held = stateOf(conveneMeeting(told, { on: '2026-03-10', form: 'virtual' }, { today: '2026-03-18' }))
    expect(held.meeting?.breachedOn).toBeNull()
  })

  it.each([
    ['before it was asked for', '2026-02-28', 'convened-before-requested'],
    ['tomorrow', '2026-03-21', 'day-still-to-come'],
  ])('given a meeting %s, then it is refused', (_case, on, code) => {
    expect(conveneMeeting(requested, { on, form: 'virtual' }, { today: '2026-03-20' })).toMatchObject({
      refusal: { code, field: 'on' },
    })
  })

  it('given that the notice was closed meanwhile, then no meeting is late', () => {
    const closed = stateOf(closeNotice(requested, inEnglish('False alarm'), { today: '2026-03-10' }))
    expect(breachDeadline(closed, { today: '2026-03-20' }).ok).toBe(false)
    expect(meetingStanding(closed, 'kr', '2026-03-20')?.state).toBe('no-longer-asked')
  })
})

describe('laws of the clock', () => {
  const day = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const party = fc.constantFrom(...PARTIES)

  it('fifteen days are fifteen days of the calendar, whether or not clocks change between them', () => {
    fc.assert(
      fc.property(day, party, (requestedOn, asking) => {
        const assessed = givenNotice('assessed')
        const { meeting } = stateOf(
          requestMeeting(assessed, { requestedOn, source }, { today: '2031-01-01' }),
        )
        if (meeting === null) throw new Error('no meeting')
        expect(daysBetween(requestedOn, meeting.dueOn)).toBe(15)
        const deadline = endOfMinistryDay(asking, meeting.dueOn)
        expect(ministryDay(asking, deadline)).toBe(dayAfter(meeting.dueOn, 1))
        expect(ministryDay(asking, new Date(deadline.getTime() - 1))).toBe(meeting.dueOn)
      }),
    )
  })

  it('at any instant it is late exactly from the deadline on', () => {
    const minutes = fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 })
    fc.assert(
      fc.property(day, party, minutes, (requestedOn, asking, off) => {
        const assessed = givenNotice('assessed')
        const asked = stateOf(requestMeeting(assessed, { requestedOn, source }, { today: '2031-01-01' }))
        const deadline = endOfMinistryDay(asking, asked.meeting?.dueOn ?? '')
        const now = new Date(deadline.getTime() + off * 60_000)
        const today = ministryDay(asking, now)
        expect(breachDeadline(asked, { today }).ok).toBe(now >= deadline)
        expect(meetingStanding(asked, asking, today)?.state).toBe(now >= deadline ? 'breached' : 'running')
      }),
    )
  })
})

describe('what leadership is told of meetings', () => {
  const of = (dueIn: number, changes: { exercise?: boolean } = {}) => {
    const requestedOn = dayAfter('2026-03-20', dueIn - 15)
    const assessed = givenNotice('assessed', changes)
    return {
      notice: stateOf(requestMeeting(assessed, { requestedOn, source }, { today: '2026-03-20' })),
      originator: 'kr' as const,
    }
  }

  it('given meetings soon due and late, then those, the longest overdue first; what has time is left in peace', () => {
    const notices = [of(6), of(5), of(0), of(-3)]
    expect(
      noticeExceptions(notices, '2026-03-20').map(({ daysLeft, isBreached }) => [daysLeft, isBreached]),
    ).toEqual([
      [-3, true],
      [0, false],
      [5, false],
    ])
  })

  it('given an exercise, then never, however late it is', () => {
    expect(noticeExceptions([of(-3, { exercise: true })], '2026-03-20')).toEqual([])
  })
})
