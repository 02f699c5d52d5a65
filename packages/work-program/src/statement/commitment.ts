import { z } from 'zod'
import { calendarDateSchema, type CalendarDate, type Language } from '@trilateral/contracts'
import {
  followUpAreaSchema,
  followedUpBy,
  sectionCodeSchema,
  type FollowUpArea,
  type SectionCode,
} from './section.ts'
import { verbClassSchema, type VerbClass } from './verb-class.ts'

/** One line each, in the platform's own words: never a sentence of the statement. */
const summarySchema = z.strictObject({
  en: z.string().min(1).max(160),
  ja: z.string().min(1).max(160),
  ko: z.string().min(1).max(160),
})

/** Where a sentence stands: counted from 1 within its section, by the rule of `sentences`. */
const placeSchema = z.strictObject({
  section: sectionCodeSchema,
  sentence: z.int().min(1),
  /** Which of the commitments that this sentence carries, from 1; null when it carries one. */
  clause: z.int().min(1).nullable(),
})

export const commitmentSchema = placeSchema.extend({
  /** Stable for ever: `critical-minerals-4`. */
  code: z.string().regex(/^[a-z]+(-[a-z]+)*-[1-9][0-9]*$/),
  /** The words that bind, as they stand in the text. */
  verb: z.string().min(1).max(40),
  verbClass: verbClassSchema,
  /** `verb`: the verb is one of those that name the class. `platform`: the wording is another one, and the class our reading of it. */
  classedBy: z.enum(['verb', 'platform']),
  /** Who undertook it: the ministers who speak, or the export control principals whose agreement they report. */
  undertakenBy: z.enum(['ministers', 'export-control-principals']),
  summary: summarySchema,
  followUp: z.strictObject({ area: followUpAreaSchema.nullable(), assignedBy: z.literal('platform') }),
  /** The only deadline in the statement is the yearly meeting; null everywhere else, and no team's date stands in for it. */
  deadline: z.strictObject({ recurs: z.literal('annually'), from: calendarDateSchema }).nullable(),
})

export type Commitment = Readonly<z.infer<typeof commitmentSchema>>

/** One of the five principles on supply chains that the preamble names. */
export const principleSchema = placeSchema.extend({
  code: z.string().regex(/^principle-[1-5]$/),
  name: summarySchema,
  summary: summarySchema,
})

export type Principle = Readonly<z.infer<typeof principleSchema>>

interface Wording {
  readonly number: number
  readonly sentence: number
  readonly clause?: number
  readonly verb: string
  readonly verbClass: VerbClass
  readonly classedBy?: 'platform'
  readonly undertakenBy?: 'export-control-principals'
  readonly followUp?: FollowUpArea
  readonly deadline?: { readonly recurs: 'annually'; readonly from: CalendarDate }
  readonly summary: Readonly<Record<Language, string>>
}

/** Writes down one section's commitments; what is not said is what holds for most of them. */
export const commitmentsOf = (
  section: SectionCode,
  area: FollowUpArea | null,
  wordings: readonly Wording[],
): readonly Commitment[] =>
  wordings.map(
    ({
      number,
      sentence,
      clause,
      verb,
      verbClass,
      classedBy,
      undertakenBy,
      followUp,
      deadline,
      summary,
    }) => ({
      code: `${section}-${number}`,
      section,
      sentence,
      clause: clause ?? null,
      verb,
      verbClass,
      classedBy: classedBy ?? 'verb',
      undertakenBy: undertakenBy ?? 'ministers',
      summary,
      followUp: followedUpBy(followUp ?? area),
      deadline: deadline ?? null,
    }),
  )
