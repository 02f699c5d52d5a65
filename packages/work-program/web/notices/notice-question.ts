import { NOTICE_STATES } from '@trilateral/contracts/work-program'
import { z } from 'zod'

export const noticeQuestionSchema = z.object({
  status: z.enum(NOTICE_STATES).optional().catch(undefined),
  exercise: z.enum(['yes', 'no']).optional().catch(undefined),
  search: z.coerce.string().max(200).optional().catch(undefined),
})
export type NoticeQuestion = z.infer<typeof noticeQuestionSchema>
