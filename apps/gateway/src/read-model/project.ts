import type { DeliveredEvent, SqlTransaction } from '@trilateral/journal'
import { storeMeasureChanges } from '../measures/store-changes.ts'
import { storeRecordChanges } from '../records/store-changes.ts'
import { advanceFeeds } from './advance-feeds.ts'
import { schemaOf } from './model-name.ts'
import { readBatch } from './read-batch.ts'
import { storeEvents } from './store-events.ts'

/**
 * What the consumer does with a batch, inside the transaction that moves its checkpoint: three statements for measures alone or
 * records alone, four for both, whatever the batch's length.
 */
export function projectInto(number: number) {
  const schema = schemaOf(number)
  return async (tx: SqlTransaction, events: readonly DeliveredEvent[]): Promise<void> => {
    const batch = readBatch(events)
    await storeEvents(tx, schema, batch)
    await storeMeasureChanges(tx, schema, batch.measures)
    await storeRecordChanges(tx, schema, batch.records)
    await advanceFeeds(tx, schema, events)
  }
}
