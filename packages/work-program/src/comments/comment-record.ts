import { LANGUAGES, PARTIES } from '@trilateral/contracts'
import { commentSchema } from '@trilateral/contracts/work-program'
import { defineRecord } from '@trilateral/records'
import { z } from 'zod'
import { searchToken } from '../kept/search-token.ts'

/** Under the record that it is about, and found by the ministries that it addresses. */
export const commentRecord = defineRecord({
  entity: 'comment',
  state: commentSchema,
  index: ({ about, status, text, mentions }) => ({
    parent: about.id,
    status,
    text: [
      ...LANGUAGES.flatMap((language) => text?.[language]?.text ?? []),
      ...PARTIES.filter((party) => mentions.some((mention) => mention.party === party)).map((party) =>
        searchToken('mention', party),
      ),
    ],
  }),
})

/** A mention that one has read, by the comment's id. */
export const mentionRead = { kind: 'mention-read', value: z.literal(true) } as const
