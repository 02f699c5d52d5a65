import { LANGUAGES } from '@trilateral/contracts'
import { recallSchema, sharingChangeSchema } from '@trilateral/contracts/work-program'
import { defineRecord } from '@trilateral/records'

/** Under the record that it would share otherwise. Its ministry's own: the others learn what is carried out, and nothing before. */
export const sharingChangeRecord = defineRecord({
  entity: 'sharing-change',
  state: sharingChangeSchema,
  index: ({ of, status, reason }) => ({
    parent: of.id,
    status,
    text: LANGUAGES.flatMap((language) => reason[language]?.text ?? []),
  }),
})

export const recallRecord = defineRecord({ entity: 'recall', state: recallSchema })
