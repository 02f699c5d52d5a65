import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { defineEvent } from '../define-event.ts'
import { sourceSchema } from '../fact-source.ts'
import { MISSING_REASONS, periodSchema, UNITS } from '../semiconductors/indicator.ts'

export const observedIndicatorSchema = z
  .strictObject({
    indicator: z.uuid().describe("The indicator's id, as its events have it for their subject."),
    period: periodSchema.describe(
      "`2026-11-24`, `2026-W48`, `2026-11` or `2026-Q4`, by the indicator's cadence.",
    ),
    releasedOn: calendarDateSchema,
    value: z
      .number()
      .min(0)
      .max(1e12)
      .nullable()
      .describe('Null: the source says that there is none, and `missing` why.'),
    missing: z.enum(MISSING_REASONS).optional(),
    unit: z.enum(UNITS).describe("Must be the indicator's own unit: nothing is converted."),
    source: sourceSchema,
  })
  .refine(({ value, missing }) => (value === null) === (missing !== undefined), {
    message: 'value-or-reason',
    path: ['value'],
  })
  .describe('One value of an indicator that semiconductors keeps, or why a period has none.')
export type ObservedIndicator = z.infer<typeof observedIndicatorSchema>

export const exampleObservedIndicator: ObservedIndicator = {
  indicator: '019a1c00-0000-7000-8000-000000000201',
  period: '2026-11',
  releasedOn: '2026-12-14',
  value: 18.5,
  unit: 'weeks',
  source: { name: 'An example', url: null, accessedOn: '2026-12-14' },
}

export const indicatorObserved = defineEvent({
  type: 'partner.indicator-observed',
  entity: 'indicator-value',
  version: 1,
  writtenBy: 'partners',
  summary: {
    en: 'A statistics office gives a value of an indicator, or says why a period has none.',
    ja: '統計機関が指標の値を示したか、ある期間の値がない理由を述べた。',
    ko: '통계 기관이 지표의 값을 제시하였거나, 어떤 기간에 값이 없는 이유를 밝혔다.',
  },
  data: observedIndicatorSchema,
  example: exampleObservedIndicator,
})
