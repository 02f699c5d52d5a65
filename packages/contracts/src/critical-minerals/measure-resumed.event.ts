import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { defineEvent } from '../define-event.ts'
import { exampleMeasure, exampleSource } from './example.ts'
import { sourceSchema } from '../fact-source.ts'
import { measureSchema } from './measure.ts'

const change = { kind: 'resumed' as const, on: '2026-11-28', instrument: null, source: exampleSource }

export const measureResumed = defineEvent({
  type: 'critical-minerals.measure-resumed',
  entity: 'measure',
  version: 1,
  summary: {
    en: 'Clauses of a measure apply again: an official recorded what followed a suspension.',
    ja: '措置の条項が再び適用された。停止後の扱いを担当官が記録した。',
    ko: '조치의 조항이 다시 적용된다. 정지 이후의 경과를 담당관이 기록하였다.',
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
