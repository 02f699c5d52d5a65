import { supplierSharesSchema, tradeDataSetSchema } from '@trilateral/contracts/semiconductors'
import { defineRecord } from '@trilateral/records'

/** How a data set is kept, and found: by its title, its source and its release. */
export const tradeDataSetRecord = defineRecord({
  entity: 'trade-data-set',
  state: tradeDataSetSchema,
  index: ({ title, source, release, withdrawn }) => ({
    status: withdrawn ? 'withdrawn' : 'standing',
    text: [...Object.values(title).map(({ text }) => text), source.name, release ?? ''],
  }),
})

/** How supplier shares are kept: under the data set that they were computed of. */
export const supplierSharesRecord = defineRecord({
  entity: 'supplier-shares',
  state: supplierSharesSchema,
  index: ({ dataSet, line, importer, title }) => ({
    parent: dataSet,
    status: line,
    text: [importer, line, ...Object.values(title).map(({ text }) => text)],
  }),
})
