import { z } from 'zod'
import { sourceSchema } from '../fact-source.ts'
import { multilingualTextSchema } from '../language.ts'
import { countryCodeSchema } from './measure.ts'

export const supplyMaterialSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'material-code-not-plain')
  .describe(
    'A material in the sense of supply: an element or a product, by the code that packages/supply-risk lists it under.',
  )

export const SUPPLY_STAGES = [
  'extraction',
  'separation',
  'processing',
  'metal',
  'alloy',
  'magnet',
  'recycling',
] as const
export const supplyStageSchema = z.enum(SUPPLY_STAGES)
export type SupplyStage = z.infer<typeof supplyStageSchema>

/** Whose position it is: an importer whose own suppliers are looked at. */
export const HOLDERS = ['EU', 'JP', 'KR', 'US'] as const
export const holderSchema = z.enum(HOLDERS)
export type Holder = z.infer<typeof holderSchema>

const fraction = z.number().min(0).max(1)

export const supplierShareSchema = z.strictObject({
  country: countryCodeSchema,
  /** Of the whole, 0 to 1. */
  share: fraction,
  trade: z
    .number()
    .min(0)
    .max(2)
    .nullable()
    .describe("The EU method's trade parameter: below 1 eased, above 1 hampered; null where none is stated."),
  censored: z.boolean().describe('The source says only "less than" or rounds it away.'),
})

export const supplierSharesSchema = z.strictObject({
  of: z.enum(['production', 'imports-by-value', 'sourcing']).describe('What the shares are shares of.'),
  shares: z.array(supplierShareSchema).max(250),
  source: sourceSchema,
})

const sourced = z.strictObject({ value: fraction, source: sourceSchema })

const year = z.int().min(1990).max(2100)

export const supplyPositionSchema = z
  .strictObject({
    id: z.uuid(),
    material: supplyMaterialSchema,
    stage: supplyStageSchema,
    period: z
      .strictObject({ from: year, to: year })
      .nullable()
      .describe('The years that the shares are of; null: the source does not say.'),
    /** The year of the study that the figures stand in; null: they stand in none. */
    edition: year.nullable(),
    holder: holderSchema,
    global: supplierSharesSchema.nullable(),
    sourcing: supplierSharesSchema.nullable(),
    importReliance: sourced.nullable(),
    /** End-of-life recycling input rate. */
    recycling: sourced.nullable(),
    /** The EU's substitution index for supply risk: 1 is no substitute. */
    substitution: sourced.nullable(),
    riskBasis: z
      .enum(['GS', 'EU', 'GS+EU'])
      .nullable()
      .describe('Which sourcing the published figure of the EU method rests on; null where it has none.'),
    published: z
      .strictObject({ value: z.number().min(0).max(20), source: sourceSchema })
      .nullable()
      .describe(
        'The supply risk that the study itself prints, to be held against the one computed; null: none is printed.',
      ),
    governance: z
      .enum(['2016-2020', '2019-2023'])
      .describe('The vintage of the governance scores to weight with.'),
    tariffLine: z
      .string()
      .max(20)
      .nullable()
      .describe(
        'A tariff line that the trade figures stand for, as HS code; null where they are no trade figures.',
      ),
    licence: z.string().max(200).nullable(),
    remark: multilingualTextSchema
      .nullable()
      .describe('What a reader must know before using the figures; null: nothing.'),
    illustrative: z.boolean(),
  })
  .describe(
    "What is known of one material at one stage in one period, for one importer: who supplies the world, who supplies the importer, and the parameters of the EU's supply-risk method. What is not known is null.",
  )
export type SupplierShare = z.infer<typeof supplierShareSchema>
export type SupplierShares = z.infer<typeof supplierSharesSchema>
export type SupplyPosition = z.infer<typeof supplyPositionSchema>
