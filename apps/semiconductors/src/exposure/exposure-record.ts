import { exposureSchema } from '@trilateral/contracts/semiconductors'
import { defineRecord } from '@trilateral/records'

/** How it is kept: under its input, found by what the input and the instrument are called. */
export const exposureRecord = defineRecord({
  entity: 'exposure',
  state: exposureSchema,
  index: ({ state, input, measure }) => ({
    parent: input.id,
    status: state,
    text: [
      ...[input.title, measure.instrument.title].flatMap((title) =>
        Object.values(title).map(({ text }) => text),
      ),
      ...(measure.instrument.number === null ? [] : [measure.instrument.number]),
    ],
  }),
})
