import { z } from 'zod'
import { personSchema } from './terms.ts'

export const viewQuestionSchema = z
  .array(z.strictObject({ name: z.string().regex(/^[a-z][A-Za-z]{0,39}$/), value: z.string().max(300) }))
  .max(20)
  .describe("What a list's address asks for: filters, columns and order, name by name.")
export type ViewQuestion = z.infer<typeof viewQuestionSchema>

export const viewListSchema = z
  .string()
  .regex(/^[a-z][a-z-]{0,59}$/)
  .describe('Which list a view is of, `programs`.')

export const viewNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .describe('As people call a view, in whichever language.')

export const savedViewSchema = z
  .strictObject({
    id: z.uuid(),
    list: viewListSchema,
    name: viewNameSchema,
    question: viewQuestionSchema,
    by: personSchema,
    status: z.enum(['shared', 'withdrawn']),
  })
  .describe(
    'A list narrowed, ordered and laid out in a way that has a name, shared with officials of one ministry or of several.',
  )
export type SavedView = z.infer<typeof savedViewSchema>
