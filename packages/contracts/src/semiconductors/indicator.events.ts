import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { indicatorSchema, periodSchema, type Indicator } from './indicator.ts'

/** What examples and golden events carry. */
export const exampleIndicator: Indicator = {
  id: '019a1c00-0000-7000-8000-000000000201',
  title: {
    en: { text: 'Lead time of an input', state: 'source' },
    ja: { text: '投入財の納期', state: 'provisional' },
    ko: { text: '투입재 납기', state: 'provisional' },
  },
  measures: 'lead-time',
  unit: 'weeks',
  worse: 'higher',
  cadence: 'monthly',
  releaseLagDays: 15,
  comparison: 'changes',
  source: { name: 'An example', url: null, accessedOn: '2026-11-24' },
  country: 'JP',
  chipInputs: ['019a1c00-0000-7000-8000-000000000101'],
  stages: ['wafers'],
  commitments: ['semiconductors-1'],
  thresholds: [{ level: 'warning', enter: 16, leave: 14, need: 3, of: 4 }],
  observations: [
    { period: '2026-07', releasedOn: '2026-08-14', value: 16.5 },
    { period: '2026-08', releasedOn: '2026-09-14', value: 15 },
    { period: '2026-08', releasedOn: '2026-10-14', value: 17 },
    { period: '2026-09', releasedOn: '2026-10-14', value: null, missing: 'not-published' },
    { period: '2026-10', releasedOn: '2026-11-13', value: 18 },
  ],
  crossings: [
    {
      alert: '019a1c00-0000-5000-8000-000000000301',
      level: 'warning',
      from: '2026-10',
      foundOn: '2026-11-13',
      ended: null,
    },
  ],
  remark: null,
  illustrative: true,
}

const entity = 'indicator'
const data = z.strictObject({ indicator: indicatorSchema })

export const indicatorRecorded = defineEvent({
  type: 'semiconductors.indicator-recorded',
  entity,
  version: 1,
  summary:
    'An early-warning indicator was set up: what it measures, when its values are due, at which levels it warns.',
  data,
  example: { indicator: { ...exampleIndicator, observations: [], crossings: [] } },
})

export const indicatorAmended = defineEvent({
  type: 'semiconductors.indicator-amended',
  entity,
  version: 1,
  summary: 'An indicator is measured, placed or held against thresholds differently from now on.',
  data,
  example: { indicator: exampleIndicator },
})

export const indicatorValuesRecorded = defineEvent({
  type: 'semiconductors.indicator-values-recorded',
  entity,
  version: 1,
  summary:
    'Values of an indicator came in or were revised; it may have crossed a threshold or come back from one.',
  data: data.extend({
    release: z.strictObject({
      first: periodSchema,
      last: periodSchema,
      /** Periods that nothing had been said of. */
      added: z.int().min(0),
      /** Periods of which something else had been said. */
      revised: z.int().min(0),
    }),
  }),
  example: {
    indicator: exampleIndicator,
    release: { first: '2026-08', last: '2026-10', added: 2, revised: 1 },
  },
})
