import { decided, refused, type Decision } from '@trilateral/contracts'
import { alertHandlingAsked, type Handling } from '@trilateral/contracts/portal'
import { happened, type Receipt, type Recorder, type RecordStore } from '@trilateral/records'
import type { RecordStore as ReadModel } from '../../records/store.ts'
import { alertHandlingRecord } from './handling-record.ts'

export interface HandlingWish {
  readonly requestId: string
  readonly alert: string
  readonly handling: Handling
}

export interface AskParts {
  /** What people recorded in the portal itself. */
  readonly portalRecords: RecordStore
  readonly records: ReadModel
}

/**
 * Asks the area that keeps an alert to handle it. The question goes to nobody but the asking ministry and the areas' own processes: what
 * the other ministries learn is what the area then does. Refused: `alert-not-found` (alert), also where it is not shared with the ministry.
 */
export async function askHandling(
  { portalRecords, records }: AskParts,
  by: Recorder,
  { requestId, alert, handling }: HandlingWish,
): Promise<Decision<Receipt>> {
  const { party, name } = by
  const [seen] = await records.find({ party }, { entity: 'alert', ids: [alert], limit: 1 })
  if (!seen) return refused('alert-not-found', 'alert')
  const { area } = seen
  const command = {
    requestId,
    request: { alert, handling },
    audience: [party],
    tlp: 'AMBER+STRICT',
  } as const
  return portalRecords.enter(by, alertHandlingRecord, command, (_look, id) => {
    const alertHandling = { id, area, alert, handling, askedBy: { party, name } }
    return decided({ state: alertHandling, event: happened(alertHandlingAsked, { alertHandling }) })
  })
}
