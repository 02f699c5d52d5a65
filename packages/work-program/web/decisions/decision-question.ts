import { DECISION_STATUSES } from '@trilateral/contracts/work-program'
import { z } from 'zod'

const wish = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

export const decisionQuestionSchema = z.object({
  status: wish(z.enum(DECISION_STATUSES)),
  /** The one that is opened for an answer. */
  open: wish(z.uuid()),
})
export type DecisionQuestion = z.infer<typeof decisionQuestionSchema>
