import { z } from 'zod'

export const refusedRequestSchema = z
  .strictObject({
    id: z.uuid(),
    asked: z
      .strictObject({ area: z.string().min(1).max(60), entity: z.string().min(1).max(60), id: z.uuid() })
      .describe(
        "What was asked: the subject of the event that asked, and the source's code and entity. That event is the cause of this one.",
      ),
    code: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,79}$/)
      .describe("Why not: screens explain it in the reader's language."),
    field: z
      .string()
      .min(1)
      .max(200)
      .nullable()
      .describe('What to mend, as a path into what was asked; null: nothing in it.'),
    facts: z
      .record(z.string().min(1).max(60), z.union([z.string().max(1000), z.number()]))
      .describe('What the explanation names.'),
  })
  .describe(
    'What was asked of an area and is not done, with the reason. It is for the ministry that asked, and for nobody else.',
  )
export type RefusedRequest = z.infer<typeof refusedRequestSchema>
