import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { defineEvent } from '../define-event.ts'
import { exampleMeasure, exampleSource } from './example.ts'
import { sourceSchema } from '../fact-source.ts'
import { measureSchema } from './measure.ts'

const change = { kind: 'ended' as const, on: '2026-11-28', instrument: null, source: exampleSource }

export const measureEnded = defineEvent({
  type: 'critical-minerals.measure-ended',
  entity: 'measure',
  version: 1,
  summary: {
    en: 'Clauses of a measure no longer apply from a day on.',
    ja: '措置の条項が、ある日をもって適用されなくなった。',
    ko: '조치의 조항이 특정일부터 더 이상 적용되지 않는다.',
  },
  data: z.strictObject({
    measure: measureSchema,
    clauses: z.array(z.string()).min(1),
    on: calendarDateSchema,
    instrument: z.string().nullable(),
    source: sourceSchema,
  }),
  example: {
    measure: {
      ...exampleMeasure,
      clauses: exampleMeasure.clauses.map((clause) => ({ ...clause, changes: [change] })),
    },
    clauses: ['2'],
    on: change.on,
    instrument: null,
    source: exampleSource,
  },
})
