import type { DeliveredEvent, SqlTransaction } from '@trilateral/journal'
import { storeMeasureChanges } from '../measures/store-changes.ts'
import { advanceFeeds } from './advance-feeds.ts'
import { schemaOf } from './model-name.ts'
import { storeEvents } from './store-events.ts'

/**
 * What the consumer does with a batch, inside the transaction that moves its checkpoint: four statements, whatever the
 * batch's length.
 */
export function projectInto(number: number) {
  const schema = schemaOf(number)
  return async (tx: SqlTransaction, events: readonly DeliveredEvent[]): Promise<void> => {
    await storeEvents(tx, schema, events)
    await storeMeasureChanges(tx, schema, events)
    await advanceFeeds(tx, schema, events)
  }
}
