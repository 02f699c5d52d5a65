import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { sourceSchema } from '../fact-source.ts'
import { multilingualTextSchema } from '../language.ts'

/** The life of a disruption notice, in order. `acknowledged` is reached by the others' acknowledgements, which are records of their own. */
export const NOTICE_STATES = [
  'draft',
  'issued',
  'acknowledged',
  'assessed',
  'meeting-requested',
  'convened',
  'response',
  'closed',
] as const
export const noticeStateSchema = z.enum(NOTICE_STATES)
export type NoticeState = z.infer<typeof noticeStateSchema>

/** Days after the day of the request within which the meeting is to be held (IPEF Supply Chain Agreement, Article 12). */
export const MEETING_WITHIN_DAYS = 15

/** What a Party tells with its request for a meeting (Article 12), in the order of the text. */
export const PARTICULARS = ['impact', 'cause', 'duration', 'sectors', 'measures', 'assistance'] as const
export type Particular = (typeof PARTICULARS)[number]

/** Whom a disruption may hit, as Article 12 tells them apart. */
export const IMPACTS_ON = ['nationalSecurity', 'publicHealthAndSafety', 'economy'] as const

/** The critical sectors that the United States named on 23 August 2024, offered as a list; what stands on none of it is written. */
export const NOTICE_SECTORS = [
  'agriculture',
  'chemicals',
  'consumer-goods',
  'critical-minerals-and-mining',
  'energy-and-environmental',
  'health',
  'ict',
  'transportation-and-logistics',
] as const

const text = multilingualTextSchema

const saidSchema = z
  .strictObject({ text, source: sourceSchema })
  .describe("A particular in the requester's words, and where it was read.")

export const particularsSchema = z
  .strictObject({
    impact: z
      .strictObject({
        nationalSecurity: text.nullable(),
        publicHealthAndSafety: text.nullable(),
        economy: text.nullable(),
        source: sourceSchema,
      })
      .nullable(),
    cause: saidSchema.nullable(),
    duration: saidSchema.nullable(),
    sectors: z
      .strictObject({
        listed: z.array(z.enum(NOTICE_SECTORS)).max(8),
        others: text.nullable(),
        source: sourceSchema,
      })
      .nullable(),
    measures: saidSchema.nullable(),
    assistance: saidSchema.nullable(),
  })
  .describe('Null: not known yet, and shown as that.')
export type Particulars = z.infer<typeof particularsSchema>

export const POST_KINDS = ['diplomatic-mission', 'ministry-office', 'other-office'] as const

export const originatingPostSchema = z
  .strictObject({
    kind: z.enum(POST_KINDS),
    name: text,
    reportedOn: calendarDateSchema,
    source: sourceSchema.describe('The report itself.'),
  })
  .describe(
    'Who reported it first: the early-warning pilot of Camp David runs through the diplomatic missions.',
  )
export type OriginatingPost = z.infer<typeof originatingPostSchema>

export const disruptedGoodSchema = z
  .strictObject({
    record: z
      .strictObject({ entity: z.string().min(1).max(60), id: z.uuid() })
      .nullable()
      .describe('Null: the area keeps no record of it.'),
    name: text,
    hsLine: z
      .string()
      .regex(/^\d{4}(\.?\d{2}){0,3}$/, 'hs-line-not-in-form')
      .nullable()
      .describe('HS code of 4 to 10 digits, `8112.92`; null: none is given.'),
  })
  .describe('Something whose supply is disrupted: a record of the area, or what has none yet.')
export type DisruptedGood = z.infer<typeof disruptedGoodSchema>
