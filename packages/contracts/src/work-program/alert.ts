import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { multilingualTextSchema } from '../language.ts'
import {
  basisSchema,
  commitmentCodeSchema,
  confidenceSchema,
  evidenceSchema,
  impactSchema,
  likelihoodSchema,
  personSchema,
} from './terms.ts'

export const ALERT_KINDS = [
  'measure-in-force',
  'suspension-ends',
  'concentration',
  'milestone-overdue',
  'signal',
] as const
export const ALERT_STATUSES = ['raised', 'acknowledged', 'closed'] as const

export const alertSchema = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(ALERT_KINDS),
    title: multilingualTextSchema,
    raisedOn: calendarDateSchema,
    evidence: z.array(evidenceSchema).min(1).max(20),
    commitments: z.array(commitmentCodeSchema).max(29),
    programs: z.array(z.uuid()).max(50),
    about: z
      .strictObject({ entity: z.string().min(1).max(60), id: z.uuid() })
      .nullable()
      .describe('A record that it is about, such as a measure; null: none.'),
    likelihood: likelihoodSchema
      .nullable()
      .describe('How likely it is to do harm; null: it has happened, or nobody has judged it.'),
    impact: impactSchema
      .nullable()
      .describe(
        'Null: nobody has judged it yet. A fact is worth telling before its weight is known, and no weight is made up for it.',
      ),
    confidence: confidenceSchema
      .nullable()
      .describe('How far the evidence carries the judgement; null while there is none.'),
    status: z.enum(ALERT_STATUSES),
    acknowledgedBy: personSchema.nullable(),
    assignedTo: personSchema.nullable(),
    closedBecause: multilingualTextSchema.nullable(),
    basis: basisSchema,
  })
  .describe(
    'Something that happened and bears on commitments: evidence first, then what it touches, then who looks after it.',
  )
export type Alert = z.infer<typeof alertSchema>
