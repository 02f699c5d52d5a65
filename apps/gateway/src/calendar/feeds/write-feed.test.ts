import { PARTIES, shiftedDay } from '@trilateral/contracts'
import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { CalendarEntry } from '../views.ts'
import { mayLeave, writeFeed } from './write-feed.ts'

const settings = { label: 'Calendar', language: 'en', publicUrl: 'https://portal.example' } as const

const entry = (given: Partial<CalendarEntry> = {}): CalendarEntry => ({
  key: 'milestone:019a1c00-0000-7000-8000-000000000001',
  kind: 'milestone-due',
  area: 'critical-minerals',
  title: { en: { text: 'First lot refined', state: 'source' } },
  program: null,
  day: '2026-12-01',
  of: 'us',
  country: null,
  ends: '2026-12-02T05:00:00.000Z',
  standing: 'open',
  overdueDays: 0,
  version: 1,
  updatedAt: '2026-11-24T09:00:00.000Z',
  provenance: null,
  ...given,
})

/** As another program reads it. */
function read(entries: readonly CalendarEntry[], language: 'en' | 'ja' | 'ko' = 'en') {
  const component = new ICAL.Component(ICAL.parse(writeFeed(entries, { ...settings, language })))
  return component.getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each)
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      sequence: event.sequence,
      isDate: event.startDate.isDate,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      stamp: String(each.getFirstPropertyValue('dtstamp')),
      status: each.getFirstPropertyValue('status'),
    }
  })
}

describe('a calendar as another program reads it', () => {
  it('given a milestone, then its day is a day without a time or zone, and the three instants at which it ends stand in its text', () => {
    const [found] = read([entry()])
    expect(found).toMatchObject({
      isDate: true,
      start: '2026-12-01',
      end: '2026-12-02',
      summary: 'Milestone due: First lot refined',
      status: 'CONFIRMED',
    })
    expect(found?.description).toContain(
      'Tokyo 2026-12-02 14:00 / Seoul 2026-12-02 14:00 / Washington 2026-12-02 00:00',
    )
  })

  it('given a record that changed, then its UID stays, and SEQUENCE and DTSTAMP grow', () => {
    const [before] = read([entry()])
    const [after] = read([entry({ day: '2026-12-10', version: 4, updatedAt: '2026-11-25T09:00:00.000Z' })])
    expect(after?.uid).toBe(before?.uid)
    expect([before?.sequence, after?.sequence]).toEqual([0, 3])
    expect([before?.stamp, after?.stamp]).toEqual(['2026-11-24T09:00:00Z', '2026-11-25T09:00:00Z'])
  })

  it('given a meeting that was called off, then it is cancelled under the same UID', () => {
    const meeting = entry({ key: 'meeting:a', kind: 'meeting' })
    const [before] = read([meeting])
    const [after] = read([{ ...meeting, standing: 'cancelled', version: 2 }])
    expect(after).toMatchObject({ uid: before?.uid, status: 'CANCELLED', sequence: 1 })
  })

  it('given what is TLP:RED, then it does not leave the portal', () => {
    const provenance = { tlp: 'RED' } as NonNullable<CalendarEntry['provenance']>
    expect(mayLeave(entry({ provenance }))).toBe(false)
    expect(mayLeave(entry())).toBe(true)
  })

  it('given texts that mean something to the format, in three scripts, then they are read as they were written', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z,;:\\"'鉱物광물齋\n]{1,90}$/u).filter((text) => text.trim() === text),
        fc.constantFrom('en' as const, 'ja' as const, 'ko' as const),
        fc.integer({ min: 0, max: 3000 }),
        fc.constantFrom(...PARTIES),
        (text, language, offset, of) => {
          const day = shiftedDay('2024-01-01', offset)
          const [found] = read([entry({ title: { en: { text, state: 'source' } }, day, of })], language)
          expect(found?.summary.endsWith(`: ${text}`)).toBe(true)
          expect([found?.start, found?.end]).toEqual([day, shiftedDay(day, 1)])
        },
      ),
    )
  })
})
