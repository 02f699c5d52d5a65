import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { defineEvent } from '../define-event.ts'
import { sourceSchema } from '../fact-source.ts'
import { MISSING_REASONS, periodSchema, UNITS } from '../semiconductors/indicator.ts'

/** One value of an indicator that semiconductors keeps, or why a period has none. */
export const observedIndicatorSchema = z
  .strictObject({
    /** The indicator's id, as its events have it for their subject. */
    indicator: z.uuid(),
    /** `2026-11-24`, `2026-W48`, `2026-11` or `2026-Q4`, by the indicator's cadence. */
    period: periodSchema,
    releasedOn: calendarDateSchema,
    /** Null: the source says that there is none, and `missing` why. */
    value: z.number().min(0).max(1e12).nullable(),
    missing: z.enum(MISSING_REASONS).optional(),
    /** Must be the indicator's own unit: nothing is converted. */
    unit: z.enum(UNITS),
    source: sourceSchema,
  })
  .refine(({ value, missing }) => (value === null) === (missing !== undefined), {
    message: 'value-or-reason',
    path: ['value'],
  })
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
  summary: 'A statistics office gives a value of an indicator, or says why a period has none.',
  data: observedIndicatorSchema,
  example: exampleObservedIndicator,
})
