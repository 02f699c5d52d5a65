import {
  dataschemaOf,
  encode,
  sourceOf,
  type Party,
  type Refusal,
  type WireMessage,
} from '@trilateral/contracts'
import { eventRejected, type Rejection } from '@trilateral/contracts/partner'
import { sentencesOf } from '../sentences/sentence.ts'

/** A refused message as queries name it. */
export interface RejectionRow {
  readonly id: string
  readonly owner: Party
  readonly channel: Rejection['channel']
  readonly record_offset: string | null
  readonly received_at: Date
  readonly event_id: string | null
  readonly source: string | null
  readonly type: string | null
  readonly code: string
  readonly field: string | null
  readonly facts: NonNullable<Refusal['facts']>
  readonly rejected_position: string
}

export const REJECTION_COLUMNS =
  'id, owner, channel, record_offset, received_at, event_id, source, type, code, field, facts, rejected_position'

/** Why a message was refused, as an event for the partner's ministry alone: what the message said is not repeated. */
export function rejectionMessage(row: RejectionRow): WireMessage {
  const { id, owner, channel, record_offset: offset, code, field, facts } = row
  const receivedAt = row.received_at.toISOString()
  const rejection: Rejection = {
    id,
    event: { id: row.event_id, source: row.source, type: row.type },
    channel,
    offset,
    code,
    field,
    sentence: sentencesOf({ code, facts, ...(field === null ? {} : { field }) }),
    receivedAt,
  }
  return encode({
    id,
    source: sourceOf('portal'),
    type: eventRejected.type,
    dataschema: dataschemaOf(eventRejected.type, eventRejected.version),
    subject: id,
    time: receivedAt,
    sequence: 1,
    partitionkey: id,
    audience: [owner],
    originator: owner,
    tlp: 'AMBER',
    correlationid: id,
    data: eventRejected.data.parse({ rejection }),
  })
}
