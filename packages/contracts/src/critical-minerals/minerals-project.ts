import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { sourceSchema } from '../fact-source.ts'
import { multilingualTextSchema } from '../language.ts'
import { partySchema } from '../party.ts'
import { countryCodeSchema } from './measure.ts'
import { supplyMaterialSchema } from './supply-position.ts'

export const PROJECT_KINDS = ['mine', 'separation', 'refining', 'magnet', 'recycling'] as const
export const PROJECT_STATUSES = [
  'announced',
  'feasibility',
  'permitting',
  'construction',
  'commissioning',
  'operating',
  'paused',
  'cancelled',
] as const
/** Tonnes of what, per year. */
export const CAPACITY_UNITS = ['t/a', 't-REO/a', 't-LCE/a'] as const

export const projectStatusSchema = z
  .strictObject({
    status: z.enum(PROJECT_STATUSES),
    from: calendarDateSchema.nullable(),
    source: sourceSchema.nullable(),
  })
  .describe('A status holds from its day until the next one; null: the day is not known.')

export const capacitySchema = z.strictObject({
  amount: z.number().positive(),
  unit: z.enum(CAPACITY_UNITS).describe('Tonnes of what, per year.'),
  year: z.int().min(1990).max(2100).describe('The year for which it is stated.'),
  source: sourceSchema.nullable(),
})

export const financingSchema = z
  .strictObject({
    kind: z.enum(['announced', 'committed']),
    by: z.string().trim().min(1).max(200),
    amount: z.number().positive(),
    currency: z.enum(['USD', 'JPY', 'KRW', 'EUR', 'AUD', 'CAD']),
    on: calendarDateSchema.nullable(),
    source: sourceSchema.nullable(),
  })
  .describe('Money that was announced is not money that was committed: the two are never added up.')

export const projectMilestoneSchema = z.strictObject({
  title: multilingualTextSchema,
  due: calendarDateSchema,
  reachedOn: calendarDateSchema.nullable(),
})

export const mineralsProjectSchema = z
  .strictObject({
    id: z.uuid(),
    name: multilingualTextSchema,
    kind: z.enum(PROJECT_KINDS),
    country: countryCodeSchema,
    materials: z.array(supplyMaterialSchema).min(1).max(30),
    partners: z
      .array(z.strictObject({ name: z.string().trim().min(1).max(200), party: partySchema.nullable() }))
      .max(30),
    capacities: z.array(capacitySchema).max(30),
    statuses: z.array(projectStatusSchema).min(1).max(50),
    milestones: z.array(projectMilestoneSchema).max(50),
    financing: z.array(financingSchema).max(50),
    sameAs: z
      .uuid()
      .nullable()
      .describe('The record of another ministry that reports the same plant; null: none.'),
    source: sourceSchema.nullable(),
    illustrative: z.boolean(),
  })
  .describe(
    'A mine or a plant for critical minerals. Two ministries may report the same one: `sameAs` makes it count once.',
  )
export type MineralsProject = z.infer<typeof mineralsProjectSchema>
export type ProjectStatus = z.infer<typeof projectStatusSchema>
export type Financing = z.infer<typeof financingSchema>
