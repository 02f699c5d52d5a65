import { scenarioSchema } from '@trilateral/contracts/semiconductors'
import { defineRecord } from '@trilateral/records'

/** A kept scenario, found under the input that it asks about. */
export const scenarioRecord = defineRecord({
  entity: 'scenario',
  state: scenarioSchema,
  index: ({ title, input }) => ({
    parent: input.id,
    text: [...Object.values(title), ...Object.values(input.title)].map(({ text }) => text),
  }),
})
