import { dataschemaOf, encode, sourceOf, type Party, type Tlp, type WireMessage } from '@trilateral/contracts'
import { withdrawalOrdered, type Withdrawal } from '@trilateral/contracts/partner'

/** A withdrawal as queries name it. */
export interface WithdrawalRow {
  readonly withdrawal_id: string
  readonly withdrawal_owner: Party
  readonly withdrawal_source: string
  readonly withdrawal_subject: string
  readonly withdrawal_originator: Party
  readonly withdrawal_tlp: Tlp
  readonly because: Withdrawal['because']
  readonly ordered_at: Date
}

/** The order to remove a subject, as an event for the partner's ministry alone, under the mark by which the partner knew it. */
export function withdrawalMessage(row: WithdrawalRow): WireMessage {
  const id = row.withdrawal_id
  const orderedAt = row.ordered_at.toISOString()
  return encode({
    id,
    source: sourceOf('portal'),
    type: withdrawalOrdered.type,
    dataschema: dataschemaOf(withdrawalOrdered.type, withdrawalOrdered.version),
    subject: id,
    time: orderedAt,
    sequence: 1,
    partitionkey: id,
    audience: [row.withdrawal_owner],
    originator: row.withdrawal_originator,
    tlp: row.withdrawal_tlp,
    correlationid: id,
    data: withdrawalOrdered.data.parse({
      withdrawal: {
        id,
        source: row.withdrawal_source,
        subject: row.withdrawal_subject,
        because: row.because,
        orderedAt,
      },
    }),
  })
}
