import { LANGUAGES } from '@trilateral/contracts'
import {
  recallConfirmationSchema,
  recallSchema,
  sharingChangeSchema,
} from '@trilateral/contracts/work-program'
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

/** By an area that kept a copy of what another area's ministry took back. */
export const recallConfirmationRecord = defineRecord({
  entity: 'recall-confirmation',
  state: recallConfirmationSchema,
})

export const recallRecord = defineRecord({ entity: 'recall', state: recallSchema })
