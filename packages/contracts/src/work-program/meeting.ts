import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { multilingualTextSchema } from '../language.ts'
import { partySchema } from '../party.ts'
import { sourceSchema } from '../fact-source.ts'
import { basisSchema, personSchema } from './terms.ts'

export const MEETING_KINDS = ['ministerial', 'principals', 'working-group'] as const
export const MEETING_STATUSES = ['planned', 'held', 'cancelled'] as const

export const meetingSchema = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(MEETING_KINDS),
    title: multilingualTextSchema,
    on: calendarDateSchema.nullable(),
    host: partySchema
      .nullable()
      .describe('The party that hosts it: the day is a day there. Null: not known.'),
    place: multilingualTextSchema.nullable(),
    status: z.enum(MEETING_STATUSES),
    readout: multilingualTextSchema.nullable(),
    basis: basisSchema,
    source: sourceSchema.nullable(),
  })
  .describe('A meeting of the three. Without a day it is planned and not scheduled.')
export type Meeting = z.infer<typeof meetingSchema>

export const actionSchema = z
  .strictObject({
    id: z.uuid(),
    title: multilingualTextSchema,
    meeting: z.uuid().nullable(),
    program: z.uuid().nullable(),
    owner: personSchema,
    due: calendarDateSchema,
    doneOn: calendarDateSchema.nullable(),
    basis: basisSchema,
  })
  .describe('Something that somebody undertook to do, in a meeting or for a program.')
export type Action = z.infer<typeof actionSchema>
