import { ALERT_STATUSES } from '@trilateral/contracts/work-program'
import { z } from 'zod'

export const alertQuestionSchema = z.object({
  status: z.enum(ALERT_STATUSES).optional().catch(undefined),
  /** The columns that are shown, `status,kind`; all where it says none. */
  columns: z.string().max(200).optional().catch(undefined),
  /** The one that is opened. */
  open: z.uuid().optional().catch(undefined),
  search: z.coerce.string().max(200).optional().catch(undefined),
})
export type AlertQuestion = z.infer<typeof alertQuestionSchema>
