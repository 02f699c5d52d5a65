import { z } from 'zod'

const wish = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

export const TIMELINE_STATUSES = ['open', 'reached'] as const

/** What the timeline is narrowed to, and which way it is shown: in the address. */
export const timelineQuestionSchema = z.object({
  status: wish(z.enum(TIMELINE_STATUSES)),
  program: wish(z.uuid()),
  view: wish(z.enum(['list', 'chart'])),
})
export type TimelineQuestion = z.infer<typeof timelineQuestionSchema>
