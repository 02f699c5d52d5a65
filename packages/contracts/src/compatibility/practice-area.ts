import { z } from 'zod'
import type { Area } from '../define-area.ts'
import { defineEvent, type EventDefinition } from '../define-event.ts'

const first = z.strictObject({ day: z.iso.date(), kind: z.enum(['bilateral', 'trilateral']) })
const second = first.extend({ place: z.string().nullable() })
const third = second.extend({ lastDay: z.iso.date() })

/** An event that nobody publishes, for the tests: a meeting was first a day, then a day with a place, then a span of days. */
export const meetingHeld = defineEvent({
  type: 'practice.meeting-held',
  entity: 'meeting',
  version: 3,
  summary: { en: 'A meeting took place.', ja: '会合が開かれた。', ko: '회의가 개최되었다.' },
  data: third,
  example: { day: '2026-11-24', kind: 'trilateral', place: 'Seoul', lastDay: '2026-11-25' },
  earlier: [
    {
      version: 1,
      data: first,
      example: { day: '2024-06-26', kind: 'trilateral' },
      upcast: (old: z.infer<typeof first>) => ({ ...old, place: null }),
    },
    {
      version: 2,
      data: second,
      example: { day: '2024-06-26', kind: 'trilateral', place: 'Washington' },
      upcast: (old: z.infer<typeof second>) => ({ ...old, lastDay: old.day }),
    },
  ],
})

const span = z.strictObject({ from: z.iso.date(), to: z.iso.date(), place: z.string().nullable() })

/** The same, told so otherwise that its readers cannot follow: a type of its own, and the old one goes. */
export const sessionHeld = defineEvent({
  type: 'practice.session-held',
  entity: 'meeting',
  version: 1,
  summary: { en: 'A session took place.', ja: '会議が開かれた。', ko: '회의가 열렸다.' },
  data: span,
  example: { from: '2026-11-24', to: '2026-11-25', place: 'Seoul' },
  replaces: {
    type: 'practice.meeting-held',
    data: ({ from, to, place }) => ({ day: from, kind: 'trilateral', place, lastDay: to }),
  },
})
export const meetingHeldUntilJune = {
  ...meetingHeld,
  deprecated: { since: '2026-11-24', until: '2027-06-01', by: 'practice.session-held' },
} as const

/** A work area with just these events. */
export const practiceArea = (...events: EventDefinition[]): Area => ({
  code: 'practice',
  name: { en: 'Practice', ja: '演習', ko: '연습' },
  events,
})
