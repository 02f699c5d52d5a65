import { multilingualTextSchema } from '@trilateral/contracts'
import { mentionSchema } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import { changing, entering } from '../inputs/command.ts'

export const aboutInput = z.strictObject({ entity: z.string().min(1).max(60), id: z.uuid() })

const wording = { text: multilingualTextSchema, mentions: z.array(mentionSchema).max(20) }
const { requestId, audience } = entering

/** Its marking is that of the record that it is about. */
export const writeCommentInput = z.strictObject({ requestId, audience, about: aboutInput, ...wording })
export const editCommentInput = z.strictObject({ ...changing, ...wording })
export const readMentionsInput = z.strictObject({ ids: z.array(z.uuid()).min(1).max(200) })

export type About = z.infer<typeof aboutInput>
export type WriteCommentInput = z.infer<typeof writeCommentInput>
export type EditCommentInput = z.infer<typeof editCommentInput>
