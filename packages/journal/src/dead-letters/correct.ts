import type { StoredRecord } from '@trilateral/bus'
import { decided, refused, type Decision, type Party } from '@trilateral/contracts'
import type { PoolClient } from 'pg'
import { drain } from '../consume/drain.ts'
import { inTransaction } from '../consume/in-transaction.ts'
import type { Inbox, SubjectName } from '../consume/inbox.ts'
import { delivered, isReadable, readAs, type Readable } from '../consume/incoming.ts'
import { recordOf } from '../consume/raw-record.ts'
import { headerOf } from './audience-of-record.ts'
import { resultOf, unaudited, type Audit } from './audit.ts'
import { applyLetter, failsAgain } from './replay.ts'
import { lockLetter, lockSubject, type OpenLetter } from './settle.ts'
import { keepSettlement, maySettle } from './settlements.ts'

/** What a person puts in place of what could not be read or applied: data, and the schema that it is written in. All else stays. */
export interface Correction {
  readonly id: string
  readonly data: unknown
  /** The version of its schema; as it came when absent. */
  readonly version?: number
  /** Who corrects it, and their ministry: it must be the one whose event it is. */
  readonly by: string
  readonly party: Party
  readonly because: string
}

/**
 * Applies a dead letter as a person corrected it, once the contract takes it; then everything that queued behind it. The record
 * stands in its topic as it came, and the correction holds when the tables are built anew.
 * @returns the subject that goes on; refused with the contract's own reason when it does not take the correction
 */
export async function correctDeadLetter(
  inbox: Inbox,
  correction: Correction,
  audit: Audit = unaudited,
): Promise<Decision<SubjectName>> {
  try {
    const done = await inTransaction(inbox.pool, async (tx) => {
      const decision = await correct(tx, inbox, correction)
      await audit(tx, resultOf(decision))
      return decision
    })
    if (!done.ok) return done
    inbox.onCommitted([delivered(done.value)])
    const { source, subject } = done.value.event
    await drain(inbox, { source, subject })
    return decided({ source, subject })
  } catch (error) {
    return failsAgain(inbox, correction.id, error, audit)
  }
}

/** The same in the open transaction, without what queued behind it. */
export async function correct(
  tx: PoolClient,
  inbox: Inbox,
  correction: Correction,
): Promise<Decision<Readable>> {
  const { id, by } = correction
  const because = correction.because.trim()
  if (because === '') return refused('correction-needs-a-reason', 'because')
  if (!(await maySettle(tx))) return refused('settling-waits-for-rebuild', 'id')
  const letter = await lockLetter(tx, inbox, id)
  if (!letter.ok) return letter
  const original = recordOf(letter.value)
  if (headerOf(original, 'ce_originator') !== correction.party)
    return refused('correction-by-another-ministry', 'id', { id })
  const content = correctedRecord(original, correction)
  if (!content) return refused('correction-of-an-envelope', 'id', { id })
  const item = readAs(inbox.decode, original, content)
  if (!isReadable(item)) {
    const { errorClass, reason, field } = item.failure
    return refused('correction-refused-by-contract', field ?? 'data', { id, code: errorClass, reason })
  }
  // Built anew, the tables would come by this record first, and take it for the one that took its place.
  if (item.event.sequence <= (await lockSubject(tx, inbox, item.event)))
    return refused('dead-letter-superseded', 'id', { id })
  const applied = await applyLetter(tx, inbox, { id, by: [by], because, item })
  if (!applied.ok) return applied
  await keep(tx, inbox, letter.value, { original, content, by, because })
  return decided(item)
}

async function keep(
  tx: PoolClient,
  inbox: Inbox,
  { error_class: errorClass, reason }: OpenLetter,
  made: { original: StoredRecord; content: StoredRecord; by: string; because: string },
) {
  const { original, content, by, because } = made
  const settled = { errorClass, reason, by: [by], because, at: new Date() }
  await keepSettlement(tx, inbox, original, { kind: 'corrected', record: content, ...settled })
}

const BINARY = /^application\/json\b/i

/** The record with other data; undefined when its envelope is not in its headers, where data can be told from what must stay. */
function correctedRecord(record: StoredRecord, { data, version }: Correction): StoredRecord | undefined {
  if (!BINARY.test(headerOf(record, 'content-type'))) return undefined
  const schema = headerOf(record, 'ce_dataschema')
  const headers =
    version === undefined
      ? record.headers
      : { ...record.headers, ce_dataschema: Buffer.from(schema.replace(/:[0-9]+$/, `:${version}`)) }
  return { ...record, headers, value: Buffer.from(JSON.stringify(data)) }
}
