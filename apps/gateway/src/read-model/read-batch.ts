import type { DeliveredEvent } from '@trilateral/journal'
import type { EventAbout } from '../events/about.ts'
import { aboutMeasure, measureChangeOf } from '../measures/projection.ts'
import type { StoredMeasureChange } from '../measures/store-changes.ts'
import { recordChangeOf } from '../records/record-change.ts'
import type { StoredChange } from '../records/store-changes.ts'

/** A batch of events, each read once: what it does, and what it is about. */
export interface ReadBatch {
  readonly events: readonly DeliveredEvent[]
  /** Of each event, in the same order. */
  readonly abouts: readonly EventAbout[]
  readonly measures: readonly StoredMeasureChange[]
  readonly records: readonly StoredChange[]
}

/** @throws when an event is about neither a measure nor a record: nothing may pass the read model by unseen. */
export function readBatch(events: readonly DeliveredEvent[]): ReadBatch {
  const abouts: EventAbout[] = []
  const measures: StoredMeasureChange[] = []
  const records: StoredChange[] = []
  for (const delivered of events) {
    const record = recordChangeOf(delivered.event)
    const change = record ? undefined : measureChangeOf(delivered.event)
    if (record) records.push({ delivered, change: record })
    if (change) measures.push({ event: delivered.event, change })
    const about = record?.about ?? (change && aboutMeasure(change))
    if (!about) throw new Error(`nothing reads ${delivered.event.type}`)
    abouts.push(about)
  }
  return { events, abouts, measures, records }
}
