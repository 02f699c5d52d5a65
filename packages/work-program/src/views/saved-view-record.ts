import {
  savedViewSchema,
  viewListSchema,
  viewNameSchema,
  viewQuestionSchema,
} from '@trilateral/contracts/work-program'
import { defineRecord } from '@trilateral/records'
import { z } from 'zod'
import { searchToken } from '../kept/search-token.ts'

/** A view that is shared with officials of one ministry or of several; found by the list that it is of. */
export const savedViewRecord = defineRecord({
  entity: 'saved-view',
  state: savedViewSchema,
  index: ({ status, name, list }) => ({ status, text: [name, searchToken('list', list)] }),
})

/** A view that one keeps for oneself: no record, nobody is told. */
export const ownView = {
  kind: 'view',
  value: z.object({ list: viewListSchema, name: viewNameSchema, question: viewQuestionSchema }),
} as const

/** With which view one's list opens, by the list's name. */
export const defaultView = { kind: 'default-view', value: z.uuid() } as const
