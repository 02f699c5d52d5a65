import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { sourceSchema } from '../fact-source.ts'
import { multilingualTextSchema } from '../language.ts'
import { materialSchema } from './materials.ts'
import { tariffLineSchema } from './tariff-line.ts'

/** ISO 3166-1 alpha-2. */
export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/, 'country-not-an-iso-code')

/** What a clause does to trade. */
export const RESTRICTIONS = ['export-ban', 'licence-required', 'end-use-check', 'technology-control'] as const

export const goodsSchema = z.strictObject({
  material: materialSchema,
  /** The lines the instrument names; empty means that they are not known, never that there are none. */
  tariffLines: z.array(tariffLineSchema).max(50),
})

/** Something that changed a clause after it took effect. Null dates are unknown. Each is kept for ever, in the order recorded. */
export const clauseChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('suspended'),
    from: calendarDateSchema.nullable(),
    /** The last day of the suspension; null when none is stated. */
    until: calendarDateSchema.nullable(),
    instrument: z.string().max(100).nullable(),
    source: sourceSchema,
  }),
  z.strictObject({
    kind: z.literal('resumed'),
    on: calendarDateSchema,
    instrument: z.string().max(100).nullable(),
    source: sourceSchema,
  }),
  z.strictObject({
    kind: z.literal('ended'),
    /** The first day on which the clause no longer applies. */
    on: calendarDateSchema,
    instrument: z.string().max(100).nullable(),
    source: sourceSchema,
  }),
])

export const clauseSchema = z.strictObject({
  /** Stable within the measure: events and links name a clause by it. */
  key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'clause-key-not-plain'),
  /** As the instrument numbers it; null when not known. */
  number: z.string().max(20).nullable(),
  summary: multilingualTextSchema,
  restriction: z.enum(RESTRICTIONS),
  goods: z.array(goodsSchema).min(1).max(50),
  target: z.strictObject({
    /** Null: every destination. */
    countries: z.array(countryCodeSchema).min(1).max(250).nullable(),
    endUse: z.enum(['any', 'military']),
  }),
  /** The first day on which it applies; null when not known. */
  effectiveFrom: calendarDateSchema.nullable(),
  /** False while no source confirms that the clause still stands as recorded. */
  confirmed: z.boolean(),
  changes: z.array(clauseChangeSchema).max(200),
})

/** A third country's export-control or licensing measure. */
export const measureSchema = z.strictObject({
  id: z.uuid(),
  issuer: countryCodeSchema,
  instrument: z.strictObject({
    /** As the issuer numbers it, `46/2024`; null when not known. */
    number: z.string().max(60).nullable(),
    title: multilingualTextSchema,
  }),
  issuedOn: calendarDateSchema.nullable(),
  legalBasis: multilingualTextSchema.nullable(),
  source: sourceSchema,
  clauses: z.array(clauseSchema).min(1).max(50),
})

export type ClauseChange = z.infer<typeof clauseChangeSchema>
export type Clause = z.infer<typeof clauseSchema>
export type Measure = z.infer<typeof measureSchema>
