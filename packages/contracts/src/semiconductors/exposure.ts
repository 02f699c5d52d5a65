import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { CLAUSE_STATES } from '../critical-minerals/clause-state.ts'
import { materialSchema } from '../critical-minerals/materials.ts'
import { clauseSchema, measureSchema } from '../critical-minerals/measure.ts'
import { supplyMaterialSchema } from '../critical-minerals/supply-position.ts'
import { sourceSchema } from '../fact-source.ts'
import { partySchema } from '../party.ts'
import { chipInputSchema, coverSchema } from './chip-input.ts'

/**
 * Whether an input is exposed: `standing` while the clause is in force, `unconfirmed` while nobody has confirmed that it is,
 * `dormant` while it is suspended or has not begun, `over` when it has ended, `withdrawn` when the input no longer needs what
 * the clause restricts, or the measure is no longer shared.
 */
export const EXPOSURE_STATES = ['standing', 'unconfirmed', 'dormant', 'over', 'withdrawn'] as const

/** What is not known of the severity's inputs. */
export const SEVERITY_INPUTS = ['dependence', 'cover', 'substitutes'] as const

const fraction = z.number().min(0).max(1)

export const severitySchema = z
  .strictObject({ low: fraction, high: fraction })
  .describe(
    'From the least to the most that it can be, 0 to 1: the two differ where an input is not known, or a state not confirmed.',
  )

export const exposedMaterialSchema = z
  .strictObject({
    named: materialSchema.describe('As the measure names it: one material, or a group of them.'),
    needed: supplyMaterialSchema.describe('As the input needs it.'),
    dependence: fraction.nullable(),
    source: sourceSchema,
  })
  .describe('A material that the clause restricts and the input needs.')

export const exposedPartnerSchema = z
  .strictObject({
    party: partySchema,
    cover: coverSchema.nullable().describe('For how long its stocks last; null: not known.'),
    severity: severitySchema.describe('As it is now: nothing while the clause is dormant or over.'),
    ifInForce: severitySchema.describe('As it is, or would be, while the clause is in force.'),
    unknown: z.array(z.enum(SEVERITY_INPUTS)).max(SEVERITY_INPUTS.length),
  })
  .describe('One partner that the clause is aimed at, as a destination.')

const exposingClauseSchema = clauseSchema
  .pick({ key: true, number: true, summary: true, restriction: true, target: true })
  .extend({
    state: z.enum(CLAUSE_STATES),
    since: calendarDateSchema.nullable().describe('The first day of that state; null: not known.'),
    until: calendarDateSchema.nullable().describe('The last day of a suspension; null: none is stated.'),
    instrument: z
      .string()
      .max(100)
      .nullable()
      .describe(
        "What made it so: the instrument that suspended, resumed or ended the clause, or the measure's own.",
      ),
    source: sourceSchema,
  })
  .describe("A clause of a third country's measure, as far as an exposure tells of it.")

export const exposureSchema = z
  .strictObject({
    id: z.uuid(),
    state: z.enum(EXPOSURE_STATES),
    measure: measureSchema.pick({ id: true, issuer: true, instrument: true, source: true }).extend({
      sequence: z
        .int()
        .min(1)
        .describe(
          'The event that made the clause so, by its sequence of the measure and its id: how far the measure counts here.',
        ),
      eventId: z.uuid(),
    }),
    clause: exposingClauseSchema,
    materials: z.array(exposedMaterialSchema).min(1).max(20),
    input: chipInputSchema.pick({
      id: true,
      title: true,
      kind: true,
      stage: true,
      usedAt: true,
      substitutes: true,
      illustrative: true,
    }),
    partners: z.array(exposedPartnerSchema).min(1).max(3),
    severity: severitySchema.describe('Of the partner that it hits hardest.'),
    ifInForce: severitySchema,
    commitments: chipInputSchema.shape.commitments,
  })
  .describe(
    'That a clause of a measure touches an input of chip making, whole: from the measure to what it needs, where that is used, whom it concerns, how much, and which commitments it falls under. It is computed, never entered, and says from what.',
  )

export type ExposureState = (typeof EXPOSURE_STATES)[number]
export type SeverityInput = (typeof SEVERITY_INPUTS)[number]
export type Severity = Readonly<z.infer<typeof severitySchema>>
export type ExposedMaterial = z.infer<typeof exposedMaterialSchema>
export type ExposedPartner = z.infer<typeof exposedPartnerSchema>
export type Exposure = z.infer<typeof exposureSchema>
