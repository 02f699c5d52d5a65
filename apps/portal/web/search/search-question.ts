import { z } from 'zod'
import { SEARCH_KINDS } from './search-kinds.ts'

const question = z.object({
  q: z.coerce.string().max(200).optional().catch(undefined),
  kind: z.enum(SEARCH_KINDS).optional().catch(undefined),
})

export type SearchQuestion = z.infer<typeof question>

/** What is looked for, as the address says it. */
export const searchQuestion = (search: unknown): SearchQuestion => question.parse(search)
