import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { sourceSchema } from '../fact-source.ts'
import { multilingualTextSchema } from '../language.ts'
import { materialSchema } from './materials.ts'
import { tariffLineSchema } from './tariff-line.ts'

export const countryCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}$/, 'country-not-an-iso-code')
  .describe('ISO 3166-1 alpha-2.')

/** What a clause does to trade. */
export const RESTRICTIONS = ['export-ban', 'licence-required', 'end-use-check', 'technology-control'] as const

export const goodsSchema = z.strictObject({
  material: materialSchema,
  tariffLines: z
    .array(tariffLineSchema)
    .max(50)
    .describe(
      'The lines the instrument names; empty means that they are not known, never that there are none.',
    ),
})

export const clauseChangeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('suspended'),
      from: calendarDateSchema.nullable(),
      until: calendarDateSchema
        .nullable()
        .describe('The last day of the suspension; null when none is stated.'),
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
      on: calendarDateSchema.describe('The first day on which the clause no longer applies.'),
      instrument: z.string().max(100).nullable(),
      source: sourceSchema,
    }),
  ])
  .describe(
    'Something that changed a clause after it took effect. Null dates are unknown. Each is kept for ever, in the order recorded.',
  )

export const clauseSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'clause-key-not-plain')
    .describe('Stable within the measure: events and links name a clause by it.'),
  number: z.string().max(20).nullable().describe('As the instrument numbers it; null when not known.'),
  summary: multilingualTextSchema,
  restriction: z.enum(RESTRICTIONS),
  goods: z.array(goodsSchema).min(1).max(50),
  target: z.strictObject({
    countries: z.array(countryCodeSchema).min(1).max(250).nullable().describe('Null: every destination.'),
    endUse: z.enum(['any', 'military']),
  }),
  effectiveFrom: calendarDateSchema
    .nullable()
    .describe('The first day on which it applies; null when not known.'),
  confirmed: z.boolean().describe('False while no source confirms that the clause still stands as recorded.'),
  changes: z.array(clauseChangeSchema).max(200),
})

export const measureSchema = z
  .strictObject({
    id: z.uuid(),
    issuer: countryCodeSchema,
    instrument: z.strictObject({
      number: z
        .string()
        .max(60)
        .nullable()
        .describe('As the issuer numbers it, `46/2024`; null when not known.'),
      title: multilingualTextSchema,
    }),
    issuedOn: calendarDateSchema.nullable(),
    legalBasis: multilingualTextSchema.nullable(),
    source: sourceSchema,
    clauses: z.array(clauseSchema).min(1).max(50),
  })
  .describe("A third country's export-control or licensing measure.")

export type ClauseChange = z.infer<typeof clauseChangeSchema>
export type Clause = z.infer<typeof clauseSchema>
export type Measure = z.infer<typeof measureSchema>
