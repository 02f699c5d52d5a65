import { describe, expect, it } from 'vitest'
import { documentsOf } from '../catalogue/documents.ts'
import type { EventDefinition } from '../define-event.ts'
import { complaintsAbout } from './schema-gate.ts'
import { meetingHeld, meetingHeldUntilJune, practiceArea, sessionHeld } from './practice-area.ts'

const DAY = '2026-11-30'
const published = documentsOf([practiceArea(meetingHeld)])
const complaints = (events: readonly EventDefinition[], today = DAY) =>
  complaintsAbout([practiceArea(...events)], published, today)
const going = (deprecated: object): EventDefinition => ({
  ...meetingHeld,
  deprecated: { ...meetingHeldUntilJune.deprecated, ...deprecated },
})

describe('given a change that partners could not follow, told as a new type', () => {
  it('when the old type has its dates and its successor, then the build is content', () => {
    expect(complaints([meetingHeldUntilJune, sessionHeld])).toEqual([])
  })

  it('when nobody defined the new type, then the build says so', () => {
    const [sentence, ...more] = complaints([meetingHeldUntilJune])
    expect(more).toEqual([])
    expect(sentence).toContain('in favour of practice.session-held, which is not defined')
  })

  it('when the new type does not replace the old one, then nobody would write both', () => {
    const { replaces: _none, ...alone } = sessionHeld
    expect(complaints([meetingHeldUntilJune, alone])).toEqual([
      expect.stringContaining('nobody would write the old type until 2027-06-01'),
    ])
  })

  it('when partners are not told that the old type goes, then the build says so', () => {
    expect(complaints([meetingHeld, sessionHeld])).toEqual([
      expect.stringContaining('which partners are not told'),
    ])
  })

  it.each([{ until: '' }, { until: undefined }, { since: '2026-02-30' }])(
    'when a day is missing or none (%o), then the build asks for it',
    (days) => {
      expect(complaints([going(days), sessionHeld])).toEqual([
        expect.stringContaining('is deprecated without a date'),
      ])
    },
  )

  it('when partners have less than half a year, then that is too short', () => {
    expect(complaints([going({ until: '2027-05-22' }), sessionHeld])).toEqual([
      expect.stringContaining('would go 179 days after partners were told: they have 180'),
    ])
    expect(complaints([going({ until: '2027-05-23' }), sessionHeld])).toEqual([])
  })

  it('when the day has come and the type is still written, then the build stops', () => {
    const both = [meetingHeldUntilJune, sessionHeld]
    expect(complaints(both, '2027-05-31')).toEqual([])
    expect(complaints(both, '2027-06-01')).toEqual([
      expect.stringContaining('that day has passed: mark it "isRetired"'),
    ])
    expect(complaints([going({ isRetired: true }), sessionHeld], '2027-06-01')).toEqual([])
  })

  it('when it is retired before the day that partners were told, then the build says so', () => {
    expect(complaints([going({ isRetired: true }), sessionHeld])).toEqual([
      expect.stringContaining('partners were told that it is written until 2027-06-01'),
    ])
  })

  it('when what is told under the old type is none of it, or another thing, then the build says so', () => {
    const replaces = { type: meetingHeld.type, data: () => ({ day: 'tomorrow' }) }
    expect(complaints([meetingHeldUntilJune, { ...sessionHeld, replaces }])).toEqual([
      expect.stringMatching(/session-held says what practice\.meeting-held does not allow .*\(day: /),
    ])
    expect(complaints([meetingHeldUntilJune, { ...sessionHeld, entity: 'session' }])).toEqual([
      expect.stringContaining('is about a session, practice.meeting-held about a meeting'),
    ])
  })

  it('when the old type is deleted with its day, then what stands in topics could not be read', () => {
    expect(complaints([sessionHeld], '2027-06-02').join('\n')).toContain(
      'practice.session-held replaces practice.meeting-held, which is not defined',
    )
  })
})
