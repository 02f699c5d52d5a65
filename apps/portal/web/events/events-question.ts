import { partySchema } from '@trilateral/contracts'
import { z } from 'zod'

// Which areas and types there are is known to the screen alone: the list of all events would come with every page otherwise.
const question = z.object({
  area: z
    .string()
    .regex(/^[a-z][a-z-]{0,39}$/)
    .optional()
    .catch(undefined),
  type: z
    .string()
    .regex(/^[a-z][a-z-]{0,39}\.[a-z-]{1,80}$/)
    .optional()
    .catch(undefined),
  originator: partySchema.optional().catch(undefined),
})

export type EventsQuestion = z.infer<typeof question>

/** How the event log is narrowed, as the address says it. */
export const eventsQuestion = (search: unknown): EventsQuestion => question.parse(search)
