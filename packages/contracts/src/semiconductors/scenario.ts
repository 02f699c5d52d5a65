import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { countryCodeSchema } from '../critical-minerals/measure.ts'
import { multilingualTextSchema } from '../language.ts'
import { partySchema } from '../party.ts'
import { commitmentCodeSchema } from '../work-program/terms.ts'
import { providersSchema } from './chip-input.ts'
import { chipStageSchema } from './stages.ts'

const part = z.number().min(0).max(1)
const weeks = z.number().min(0).max(520)

const intervalSchema = z
  .strictObject({ low: z.number().min(0), high: z.number().min(0) })
  .describe('The ends between which a figure lies; both are the same where every input was known.')

export const assumptionsSchema = z
  .strictObject({
    /** Weeks for which stocks last at the present rate of use. */
    coverWeeks: weeks.nullable(),
    /** By which part of its own provision every other provider can raise it. */
    spare: part.nullable(),
    /** Weeks until that arrives. */
    rampWeeks: weeks,
    /** Part of the use that something else takes over at once. */
    substitution: part.nullable(),
  })
  .describe(
    'What the official took for granted, besides what the register says. Null: not known, and tried at both ends.',
  )

export const stopSchema = z
  .strictObject({
    country: countryCodeSchema,
    /** Which part of its provision stops. */
    part,
    months: z.number().min(0).max(60),
    holder: partySchema.nullable().describe("Whose stocks are counted; null: nobody's in particular."),
  })
  .describe('"Supplier country X stops input Y for N months."')

export const scenarioOutcomeSchema = z.strictObject({
  weeks,
  lost: intervalSchema,
  added: intervalSchema,
  gapAtFirst: intervalSchema,
  gapLater: intervalSchema,
  deficitWeeks: intervalSchema,
  coverEnds: z
    .strictObject({ earliest: weeks.nullable(), latest: weeks.nullable() })
    .describe('Weeks from the beginning; null: stocks outlast the stop.'),
  unmetWeeks: intervalSchema,
  unmetPart: intervalSchema,
  alternatives: z
    .array(z.strictObject({ country: countryCodeSchema, share: part.nullable(), spare: part.nullable() }))
    .max(60),
})

export const touchedInputSchema = z
  .strictObject({
    id: z.uuid(),
    title: multilingualTextSchema,
    stage: chipStageSchema,
    through: z
      .array(z.uuid())
      .min(1)
      .max(40)
      .describe('From the input that stops to the one before this, by id.'),
  })
  .describe('An input that cannot go on as before, and through what it hangs on the one that stops.')

export const scenarioSchema = z
  .strictObject({
    id: z.uuid(),
    title: multilingualTextSchema,
    input: z
      .strictObject({
        id: z.uuid(),
        title: multilingualTextSchema,
        version: z.int().min(1),
        providers: providersSchema,
        isIllustrative: z.boolean(),
      })
      .describe('The input as it stood, and the version of it that was computed with.'),
    stop: stopSchema,
    assumptions: assumptionsSchema,
    outcome: scenarioOutcomeSchema,
    touched: z.strictObject({
      inputs: z.array(touchedInputSchema).max(200),
      stages: z.array(chipStageSchema).max(6),
      programs: z.array(z.strictObject({ id: z.uuid(), title: multilingualTextSchema })).max(200),
      commitments: z.array(commitmentCodeSchema).max(29),
    }),
    note: multilingualTextSchema.nullable(),
    computedOn: calendarDateSchema,
  })
  .describe(
    'A question that was asked and its answer, as they stood on a day: with what the register said then, so that whoever reads it can compute it again without asking. It is no forecast, and nothing in it has happened.',
  )

export type Assumptions = z.infer<typeof assumptionsSchema>
export type Stop = z.infer<typeof stopSchema>
export type ScenarioOutcome = z.infer<typeof scenarioOutcomeSchema>
export type TouchedInput = z.infer<typeof touchedInputSchema>
export type Scenario = z.infer<typeof scenarioSchema>
