import { chipInputSchema } from '@trilateral/contracts/semiconductors'
import { defineRecord } from '@trilateral/records'

/** How it is kept: every version, by ministry, and what a search finds it by. */
export const chipInputRecord = defineRecord({
  entity: 'chip-input',
  state: chipInputSchema,
  index: ({ title }) => ({ text: Object.values(title).map(({ text }) => text) }),
})
