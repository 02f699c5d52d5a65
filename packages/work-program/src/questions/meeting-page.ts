import { decided, type Decision, type Party } from '@trilateral/contracts'
import type { Meeting } from '@trilateral/contracts/work-program'
import type { DeskParts } from '../desk/desk-parts.ts'
import { meetingRecord } from '../kept/definitions.ts'
import { refuse } from '../rules/refusals.ts'
import { recordView, type RecordView } from './views.ts'

/** One meeting, however many there are. */
export async function meetingPage(
  { records }: DeskParts,
  reader: Party,
  id: string,
): Promise<Decision<RecordView<Meeting>>> {
  const kept = await records.one(reader, meetingRecord, id)
  return kept ? decided(recordView(kept, reader)) : refuse('meeting-not-found')
}
