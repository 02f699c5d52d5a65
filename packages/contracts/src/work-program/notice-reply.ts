import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { multilingualTextSchema } from '../language.ts'
import { basisSchema, confidenceSchema, evidenceSchema, personSchema } from './terms.ts'

// What other ministries say of a notice is theirs, as the notice is its originator's: a record each, under the notice.

export const noticeAcknowledgementSchema = z
  .strictObject({
    id: z.uuid(),
    notice: z.uuid(),
    exercise: z.boolean().describe('As the notice has it.'),
    by: personSchema,
    on: calendarDateSchema,
  })
  .describe('A ministry has seen a notice.')
export type NoticeAcknowledgement = z.infer<typeof noticeAcknowledgementSchema>

export const CORROBORATION_FINDINGS = ['confirms', 'confirms-in-part', 'does-not-confirm'] as const

export const noticeCorroborationSchema = z
  .strictObject({
    id: z.uuid(),
    notice: z.uuid(),
    exercise: z.boolean().describe('Both as the notice has them.'),
    basis: basisSchema,
    finding: z.enum(CORROBORATION_FINDINGS),
    judgement: multilingualTextSchema,
    confidence: confidenceSchema,
    evidence: z.array(evidenceSchema).min(1).max(20),
    by: personSchema,
    on: calendarDateSchema,
  })
  .describe('What a second ministry found out by itself, with its own evidence.')
export type NoticeCorroboration = z.infer<typeof noticeCorroborationSchema>
