import { z } from 'zod'
import type { Area } from '../define-area.ts'
import { defineEvent, type EventDefinition } from '../define-event.ts'

const first = z.strictObject({ day: z.iso.date(), kind: z.enum(['bilateral', 'trilateral']) })
const second = z.strictObject({ day: z.iso.date(), place: z.string().nullable() })

/** An event that nobody publishes, for the tests: a meeting was first a day, then a day with a place, then a span of days. */
export const meetingHeld = defineEvent({
  type: 'practice.meeting-held',
  entity: 'meeting',
  version: 3,
  summary: 'A meeting took place.',
  data: z.strictObject({ from: z.iso.date(), to: z.iso.date(), place: z.string().nullable() }),
  example: { from: '2026-11-24', to: '2026-11-25', place: 'Seoul' },
  earlier: [
    {
      version: 1,
      data: first,
      example: { day: '2024-06-26', kind: 'trilateral' },
      upcast: ({ day }: z.infer<typeof first>) => ({ day, place: null }),
    },
    {
      version: 2,
      data: second,
      example: { day: '2024-06-26', place: 'Washington' },
      upcast: ({ day, place }: z.infer<typeof second>) => ({ from: day, to: day, place }),
    },
  ],
})

/** A work area with just these events. */
export const practiceArea = (...events: EventDefinition[]): Area => ({
  code: 'practice',
  name: { en: 'Practice', ja: '演習', ko: '연습' },
  events,
})
