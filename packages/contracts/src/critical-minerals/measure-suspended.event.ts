import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { defineEvent } from '../define-event.ts'
import { exampleMeasure, exampleSource } from './example.ts'
import { sourceSchema } from '../fact-source.ts'
import { measureSchema } from './measure.ts'

const suspension = {
  kind: 'suspended' as const,
  from: '2025-11-09',
  until: '2026-11-27',
  instrument: '72/2025',
  source: exampleSource,
}

export const measureSuspended = defineEvent({
  type: 'critical-minerals.measure-suspended',
  entity: 'measure',
  version: 1,
  summary: {
    en: 'Clauses of a measure were suspended, by clause and until a day; the others stand as they stood.',
    ja: '措置の条項が、条項ごとに期日を定めて停止された。ほかの条項はそのまま効力を保つ。',
    ko: '조치의 조항이 조항별로 기한을 정하여 정지되었다. 나머지 조항은 그대로 유지된다.',
  },
  data: z.strictObject({
    measure: measureSchema,
    clauses: z.array(z.string()).min(1),
    from: calendarDateSchema.nullable(),
    until: calendarDateSchema.nullable(),
    instrument: z.string().nullable(),
    source: sourceSchema,
  }),
  example: {
    measure: {
      ...exampleMeasure,
      clauses: exampleMeasure.clauses.map((clause) => ({ ...clause, changes: [suspension] })),
    },
    clauses: ['2'],
    from: suspension.from,
    until: suspension.until,
    instrument: suspension.instrument,
    source: exampleSource,
  },
})
