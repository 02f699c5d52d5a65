import { languageSchema } from '@trilateral/contracts'
import { SEARCH_KINDS } from '@trilateral/contracts/portal'
import { z } from 'zod'
import { momentOf } from '../answer/moment.ts'
import { reader, router } from '../trpc.ts'
import type { SearchAnswer } from './views.ts'

export const searchRouter = router({
  /** Everything that the reader may see now, by words in any of the three languages. */
  find: reader
    .input(
      z.strictObject({
        query: z.string().max(200),
        language: languageSchema,
        kind: z.enum(SEARCH_KINDS).optional(),
        limit: z.int().min(1).max(50).default(6),
      }),
    )
    .query(({ ctx, input }): Promise<SearchAnswer> => ctx.search.find(momentOf(ctx, {}), input)),
})
