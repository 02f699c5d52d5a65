import { partySchema, type Language, type Refusal } from '@trilateral/contracts'
import { mentionSchema } from '@trilateral/contracts/work-program'
import { countLetters } from '@trilateral/ui/desk'
import { z } from 'zod'
import { TEXT_LIMIT } from '../form/texts-draft.ts'

/** A comment while it is being typed. Who reads it is chosen, never taken for granted. */
export const commentDraftSchema = z.object({
  text: z.string(),
  audience: z.array(partySchema),
  mentions: z.array(mentionSchema),
})
export type CommentDraft = z.infer<typeof commentDraftSchema>

export const blankComment = (): CommentDraft => ({ text: '', audience: [], mentions: [] })

export function missingInComment({ text, audience }: CommentDraft): Refusal[] {
  const over = countLetters(text) - TEXT_LIMIT
  return [
    ...(text.trim() === '' ? [{ code: 'value-missing', field: 'text' }] : []),
    ...(over > 0 ? [{ code: 'text-too-long', field: 'text', facts: { over } }] : []),
    ...(audience.length === 0 ? [{ code: 'audience-missing', field: 'audience' }] : []),
  ]
}

/** In the language in which its author reads. */
export const textIn = (language: Language, text: string) => ({
  [language]: { text: text.trim(), state: 'source' as const },
})
