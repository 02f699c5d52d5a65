import { z } from 'zod'
import { multilingualTextSchema } from '../language.ts'
import { partySchema } from '../party.ts'
import { personSchema } from './terms.ts'

export const mentionSchema = z
  .strictObject({
    party: partySchema,
    name: z.string().trim().min(1).max(200).nullable(),
  })
  .describe(
    'Who is addressed: an official by the name that they bear in the record, or, without a name, the desk of a whole ministry.',
  )
export type Mention = z.infer<typeof mentionSchema>

export const COMMENT_STATUSES = ['standing', 'withdrawn'] as const

export const commentSchema = z
  .strictObject({
    id: z.uuid(),
    about: z
      .strictObject({ entity: z.string().min(1).max(60), id: z.uuid() })
      .describe('The record that it is about. Whoever does not see that one does not see this.'),
    text: multilingualTextSchema
      .nullable()
      .describe('Null: withdrawn. That something was said, by whom and when, stays.'),
    mentions: z.array(mentionSchema).max(20),
    by: personSchema,
    writtenAt: z.iso.datetime().describe('RFC 3339 in UTC.'),
    editedAt: z.iso.datetime().nullable().describe('Null: it stands as it was first written.'),
    status: z.enum(COMMENT_STATUSES),
  })
  .describe('What an official says about a record, to those who see it or to fewer.')
export type Comment = z.infer<typeof commentSchema>
