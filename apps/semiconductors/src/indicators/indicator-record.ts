import { indicatorSchema } from '@trilateral/contracts/semiconductors'
import { defineRecord } from '@trilateral/records'

/** How it is kept: every version, by ministry, and what a search finds it by. */
export const indicatorRecord = defineRecord({
  entity: 'indicator',
  state: indicatorSchema,
  index: ({ title, country, crossings }) => ({
    status: crossings.some(({ ended }) => ended === null) ? 'crossed' : 'clear',
    text: [...Object.values(title).map(({ text }) => text), ...(country === null ? [] : [country])],
  }),
})
