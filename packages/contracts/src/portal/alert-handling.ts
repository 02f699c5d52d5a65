import { z } from 'zod'
import { personSchema } from '../work-program/terms.ts'

export const handlingSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('acknowledge') }),
    z.strictObject({ kind: z.literal('assign'), to: personSchema }),
  ])
  .describe(
    'What may be done with an alert from the portal: to say that one has seen it, or to give it to somebody to look after.',
  )
export type Handling = z.infer<typeof handlingSchema>

export const alertHandlingSchema = z
  .strictObject({
    id: z.uuid(),
    area: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,59}$/)
      .describe('Code of the area that keeps the alert: it alone answers.'),
    alert: z.uuid(),
    handling: handlingSchema,
    askedBy: personSchema.describe('Who asks, and whom the alert then names.'),
  })
  .describe(
    'A wish, not a change: the area that keeps the alert decides, and answers with an event that this one caused.',
  )
export type AlertHandling = z.infer<typeof alertHandlingSchema>
