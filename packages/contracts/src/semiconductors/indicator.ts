import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { countryCodeSchema } from '../critical-minerals/measure.ts'
import { sourceSchema } from '../fact-source.ts'
import { multilingualTextSchema } from '../language.ts'
import { commitmentCodeSchema } from '../work-program/terms.ts'
import { chipStageSchema } from './stages.ts'

/** What an indicator measures, and the units in which that can be said. */
export const MEASURED_IN = {
  'lead-time': ['weeks', 'days'],
  inventory: ['days', 'weeks'],
  utilisation: ['percent'],
  price: ['usd', 'usd-per-kg', 'usd-per-piece', 'index'],
  shipments: ['usd-million', 'tonnes', 'pieces', 'wafers', 'index'],
} as const
export const MEASURES = ['lead-time', 'inventory', 'utilisation', 'price', 'shipments'] as const
export const UNITS = [
  'weeks',
  'days',
  'percent',
  'usd',
  'usd-per-kg',
  'usd-per-piece',
  'usd-million',
  'tonnes',
  'pieces',
  'wafers',
  'index',
] as const
export const CADENCES = ['daily', 'weekly', 'monthly', 'quarterly'] as const
/** In which direction a value gets worse. */
export const WORSE = ['higher', 'lower'] as const
/** What the newest value is held against: the same season of earlier years, or earlier changes from one period to the next. */
export const COMPARISONS = ['same-season', 'changes'] as const
/** From the mildest to the most serious; an indicator has at most one threshold of each. */
export const ALARM_LEVELS = ['watch', 'warning', 'alarm'] as const
/** Why a period has no value although its time has come. None of these is nought. */
export const MISSING_REASONS = [
  'not-published',
  'confidential',
  'not-collected',
  'no-trading',
  'withdrawn',
] as const

/** Events carry an indicator whole; at some 80 bytes a value this keeps the largest under 200 kB, and holds a weekly series for 28 years. */
export const MOST_OBSERVATIONS = 1500
/** Of those that ended, older ones stand in earlier versions of the record only. */
export const MOST_CROSSINGS = 100

export const periodSchema = z
  .string()
  .regex(/^\d{4}-(?:\d{2}-\d{2}|W\d{2}|\d{2}|Q[1-4])$/, 'period-unreadable')
  .describe('`2026-11-24`, `2026-W48` (ISO 8601), `2026-11` or `2026-Q4`, by cadence.')

const figure = z.number().min(0).max(1e12)

export const observationSchema = z
  .strictObject({
    period: periodSchema,
    releasedOn: calendarDateSchema,
    /** Null: the source said that there is none, and `missing` why. */
    value: figure.nullable(),
    missing: z.enum(MISSING_REASONS).optional(),
  })
  .refine(({ value, missing }) => (value === null) === (missing !== undefined), 'value-or-reason')
  .describe(
    'What was said of a period on a day. Several of one period are vintages: the later one revises the earlier, and both stay.',
  )

export const thresholdSchema = z
  .strictObject({
    level: z.enum(ALARM_LEVELS),
    enter: figure,
    leave: figure,
    need: z.int().min(1).max(12),
    of: z.int().min(1).max(12),
  })
  .describe(
    'Beyond `enter` in `need` of the last `of` periods it begins, back beyond `leave` in as many it ends: in between it stays as it is.',
  )

export const crossingSchema = z
  .strictObject({
    alert: z.uuid(),
    level: z.enum(ALARM_LEVELS),
    from: periodSchema.describe('The period whose value made it so.'),
    foundOn: calendarDateSchema,
    ended: z
      .strictObject({
        how: z
          .enum(['left', 'revised', 'threshold-changed'])
          .describe('It came back; a revised value took the ground away; the threshold itself was changed.'),
        period: periodSchema,
        foundOn: calendarDateSchema,
      })
      .nullable()
      .describe('Null: it stands beyond the threshold.'),
  })
  .describe('A threshold that the indicator was found beyond, and the alert that tells of it.')

export const indicatorSchema = z
  .strictObject({
    id: z.uuid(),
    title: multilingualTextSchema,
    measures: z.enum(MEASURES),
    unit: z.enum(UNITS),
    worse: z.enum(WORSE),
    cadence: z.enum(CADENCES),
    releaseLagDays: z.int().min(0).max(366).describe('How many days after its period ends a value is due.'),
    comparison: z.enum(COMPARISONS),
    source: sourceSchema,
    country: countryCodeSchema.nullable().describe('Whose figure it is; null: of no one country.'),
    chipInputs: z.array(z.uuid()).max(40).describe("Inputs of this area's register that it is about."),
    stages: z.array(chipStageSchema).max(6),
    commitments: z.array(commitmentCodeSchema).max(29),
    thresholds: z.array(thresholdSchema).max(ALARM_LEVELS.length),
    observations: z
      .array(observationSchema)
      .max(MOST_OBSERVATIONS)
      .describe('By period, and within a period by the day of release.'),
    crossings: z.array(crossingSchema).max(MOST_CROSSINGS).describe('In the order in which they were found.'),
    remark: multilingualTextSchema
      .nullable()
      .describe('What a reader must know before using the figures; null: nothing.'),
    illustrative: z.boolean(),
  })
  .describe(
    'A series of figures that warns early: a lead time, a stock, a price. Whole, with every value that was ever said and when, so that nobody has to call back. A period without a value is missing for a reason or not there yet, and never taken for nought.',
  )

export type Cadence = (typeof CADENCES)[number]
export type Unit = (typeof UNITS)[number]
export type AlarmLevel = (typeof ALARM_LEVELS)[number]
export type MissingReason = (typeof MISSING_REASONS)[number]
export type Observation = z.infer<typeof observationSchema>
export type Threshold = z.infer<typeof thresholdSchema>
export type Crossing = z.infer<typeof crossingSchema>
export type Indicator = z.infer<typeof indicatorSchema>
