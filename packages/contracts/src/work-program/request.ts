import { z } from 'zod'

/** What was asked of an area and is not done, with the reason. It is for the ministry that asked, and for nobody else. */
export const refusedRequestSchema = z.strictObject({
  id: z.uuid(),
  /** What was asked: the subject of the event that asked, and the source's code and entity. That event is the cause of this one. */
  asked: z.strictObject({ area: z.string().min(1).max(60), entity: z.string().min(1).max(60), id: z.uuid() }),
  /** Why not: screens explain it in the reader's language. */
  code: z.string().regex(/^[a-z][a-z0-9-]{1,79}$/),
  /** What to mend, as a path into what was asked; null: nothing in it. */
  field: z.string().min(1).max(200).nullable(),
  /** What the explanation names. */
  facts: z.record(z.string().min(1).max(60), z.union([z.string().max(1000), z.number()])),
})
export type RefusedRequest = z.infer<typeof refusedRequestSchema>
