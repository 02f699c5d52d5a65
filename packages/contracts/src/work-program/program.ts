import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { multilingualTextSchema } from '../language.ts'
import { assessmentSchema } from './assessment.ts'
import { sourceSchema } from '../fact-source.ts'
import { basisSchema, commitmentCodeSchema, ownersSchema } from './terms.ts'

export const PROGRAM_STATUSES = ['active', 'closed'] as const

export const dependencySchema = z
  .strictObject({
    program: z.uuid(),
    milestone: z.uuid().nullable(),
    why: multilingualTextSchema,
  })
  .describe('Something that comes before: another program, of whichever area, or one of its milestones.')

export const programSchema = z
  .strictObject({
    id: z.uuid(),
    title: multilingualTextSchema,
    purpose: multilingualTextSchema,
    commitments: z.array(commitmentCodeSchema).min(1).max(29),
    owners: ownersSchema,
    startsOn: calendarDateSchema.nullable(),
    endsOn: calendarDateSchema.nullable(),
    dependsOn: z.array(dependencySchema).max(50),
    status: z.enum(PROGRAM_STATUSES),
    basis: basisSchema,
    source: sourceSchema.nullable(),
    assessment: assessmentSchema
      .nullable()
      .describe('The last one; null: not assessed. Earlier ones stand in the versions.'),
  })
  .describe(
    'A piece of work that the three ministries do together under one or more commitments of the statement.',
  )
export type Program = z.infer<typeof programSchema>
export type Dependency = z.infer<typeof dependencySchema>
