import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { countryCodeSchema } from '../critical-minerals/measure.ts'
import { supplyMaterialSchema } from '../critical-minerals/supply-position.ts'
import { sourceSchema } from '../fact-source.ts'
import { multilingualTextSchema } from '../language.ts'
import { commitmentCodeSchema } from '../work-program/terms.ts'
import { chipStageSchema } from './stages.ts'

export const CHIP_INPUT_KINDS = [
  'raw-material',
  'chemical-or-gas',
  'wafer',
  'component',
  'equipment',
  'software-or-ip',
  'process',
] as const

const fraction = z.number().min(0).max(1)
const year = z.int().min(1990).max(2100)

export const providerShareSchema = z
  .strictObject({
    country: countryCodeSchema,
    /** Of the whole, 0 to 1; null: it provides, and nobody has said how much. */
    share: fraction.nullable(),
  })
  .describe("A country's part in providing an input.")

export const providersSchema = z
  .strictObject({
    of: z.enum(['production', 'capacity', 'sales', 'exports-by-value']),
    by: z.enum(['place-of-plant', 'seat-of-firm']),
    year: year.nullable(),
    shares: z.array(providerShareSchema).min(1).max(60),
    source: sourceSchema,
  })
  .describe(
    'Who provides an input, by country: by the place of the plant or by the seat of the firm, which differ much in this industry.',
  )

/** How far something else can take an input's place within a year. */
export const SUBSTITUTE_LEVELS = ['none', 'in-part', 'full'] as const

export const rawMaterialSchema = z
  .strictObject({
    material: supplyMaterialSchema,
    /** How much of the input's production cannot go on without it, 0 to 1; null: nobody has said. */
    dependence: fraction.nullable(),
    source: sourceSchema,
  })
  .describe('A raw material that goes into an input.')

export const partnerPositionSchema = z
  .strictObject({
    /** Part of the world's provision, 0 to 1; null: not known. */
    share: fraction.nullable(),
    year: year.nullable(),
    note: multilingualTextSchema.nullable(),
    source: sourceSchema,
  })
  .describe('What one partner has of its own.')

export const coverSchema = z
  .strictObject({
    weeks: z.number().min(0).max(520),
    on: calendarDateSchema,
    source: sourceSchema,
  })
  .describe('For how long stocks last at the present rate of use.')

const byPartner = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject({ jp: schema.nullable(), kr: schema.nullable(), us: schema.nullable() })

export const chipInputSchema = z
  .strictObject({
    id: z.uuid(),
    title: multilingualTextSchema,
    kind: z.enum(CHIP_INPUT_KINDS),
    stage: chipStageSchema.describe('Where on the map it is made.'),
    usedAt: z.array(chipStageSchema).max(6).describe('The stages that use it.'),
    madeFrom: z.array(z.uuid()).max(40).describe('Inputs of this register that go into it.'),
    rawMaterials: z.array(rawMaterialSchema).max(20),
    tariffLine: z
      .string()
      .max(20)
      .nullable()
      .describe('HS code at six digits, or a national line; null: it has none of its own.'),
    providers: providersSchema.nullable(),
    firms: z
      .strictObject({ count: z.int().min(1).max(10_000), year: year.nullable(), source: sourceSchema })
      .nullable()
      .describe('How many firms provide it.'),
    substitutes: z
      .strictObject({
        level: z.enum(SUBSTITUTE_LEVELS),
        note: multilingualTextSchema.nullable(),
        source: sourceSchema,
      })
      .nullable(),
    positions: byPartner(partnerPositionSchema),
    cover: byPartner(coverSchema),
    commitments: z.array(commitmentCodeSchema).max(29),
    programs: z.array(z.uuid()).max(50),
    remark: multilingualTextSchema
      .nullable()
      .describe('What a reader must know before using the figures; null: nothing.'),
    illustrative: z.boolean(),
  })
  .describe(
    'Something that a stage of chip making cannot do without: a gas, a wafer, a machine, a design tool. Whole, so that nobody has to call back. What is not known is null, and never taken for nought.',
  )

export type ProviderShare = z.infer<typeof providerShareSchema>
export type Providers = z.infer<typeof providersSchema>
export type RawMaterial = z.infer<typeof rawMaterialSchema>
export type PartnerPosition = z.infer<typeof partnerPositionSchema>
export type Cover = z.infer<typeof coverSchema>
export type ChipInput = z.infer<typeof chipInputSchema>
