import { areas, eventDefinition, partySchema } from '@trilateral/contracts'
import { z } from 'zod'

const question = z.object({
  area: z
    .enum(areas.map(({ code }) => code))
    .optional()
    .catch(undefined),
  type: z
    .string()
    .refine((type) => eventDefinition(type) !== undefined)
    .optional()
    .catch(undefined),
  originator: partySchema.optional().catch(undefined),
})

export type EventsQuestion = z.infer<typeof question>

/** How the event log is narrowed, as the address says it. */
export const eventsQuestion = (search: unknown): EventsQuestion => question.parse(search)
