import { isParty, TLP_LABELS, type Party } from '@trilateral/contracts'
import { recordOf, type Inbox, type RawRow } from '@trilateral/journal'
import type { PartyPools } from '@trilateral/service'
import { readActions } from '../actions/read-actions.ts'
import { identityOf, type Person } from '../person.ts'
import { isGuarded } from '../replay/guard.ts'
import type { FailedEvent, FailedEventContent } from './letter.ts'
import { ownerOf } from './owner.ts'

interface Row extends RawRow {
  readonly id: string
  readonly source: string | null
  readonly subject: string | null
  readonly sequence: number | null
  readonly error_class: string
  readonly reason: string
  readonly field: string | null
  readonly attempts: number
  readonly audience: string[]
  readonly tlp: string | null
  readonly written_at: Date
  readonly state: FailedEvent['state']
  readonly settled_at: Date | null
  readonly settled_because: string | null
  readonly waiting: number
  readonly waiting_since: Date | null
  readonly by_party: string | null
  readonly by_subject: string | null
  readonly by_name: string | null
  readonly because: string | null
  readonly proposed_at: Date | null
}

const lettersOf = (schema: string) => `
SELECT letter.id, letter.topic, letter.partition, letter.position, letter.received_at, letter.key, letter.headers,
  letter.value, letter.source, letter.subject, letter.sequence::float8 AS sequence, letter.error_class, letter.reason,
  letter.field, letter.attempts, letter.audience, letter.tlp, letter.written_at, letter.state, letter.settled_at,
  letter.settled_because, behind.waiting, behind.waiting_since,
  proposal.by_party, proposal.by_subject, proposal.by_name, proposal.because, proposal.proposed_at
FROM ${schema}.dead_letter letter
LEFT JOIN failed_events.proposal ON proposal.reader = $1 AND letter.state = 'open'
  AND (proposal.topic, proposal.partition, proposal.position) = (letter.topic, letter.partition, letter.position)
CROSS JOIN LATERAL (
  SELECT count(*)::integer AS waiting, min(held_at) AS waiting_since FROM ${schema}.waiting
  WHERE letter.state = 'open' AND waiting.source = letter.source AND waiting.subject = letter.subject
) behind`

export interface Found {
  readonly inbox: Inbox
  readonly reader: string
  readonly pools: PartyPools
  /** On whose connection it is read: the database shows them what is for their ministry, and nothing else. */
  readonly person: Person
}

/** The letters that nobody has settled, oldest first, or those that were settled last. */
export async function readLetters(
  { inbox, reader, pools, person }: Found,
  { isOpen, atMost }: { isOpen: boolean; atMost: number },
): Promise<FailedEvent[]> {
  const which = isOpen
    ? `letter.state = 'open' ORDER BY letter.id`
    : `letter.state <> 'open' ORDER BY letter.settled_at DESC, letter.id DESC`
  const { rows } = await pools[person.party].query<Row>(
    `${lettersOf(inbox.schema)} WHERE ${which} LIMIT $2`,
    [reader, atMost],
  )
  return rows.map((row) => viewOf(reader, person, row))
}

/** Of one key, in the order in which they have to be settled. */
export async function readLettersOfKey(
  { inbox, reader, pools, person }: Found,
  key: { readonly source: string; readonly subject: string },
): Promise<FailedEvent[]> {
  const { rows } = await pools[person.party].query<Row>(
    `${lettersOf(inbox.schema)} WHERE letter.state = 'open' AND letter.source = $2 AND letter.subject = $3
     ORDER BY letter.sequence, letter.id`,
    [reader, key.source, key.subject],
  )
  return rows.map((row) => viewOf(reader, person, row))
}

export async function readLetter(
  { inbox, reader, pools, person }: Found,
  id: string,
): Promise<FailedEvent | undefined> {
  const { rows } = await pools[person.party].query<Row>(`${lettersOf(inbox.schema)} WHERE letter.id = $2`, [
    reader,
    id,
  ])
  return rows[0] && viewOf(reader, person, rows[0])
}

export async function readContent(found: Found, id: string): Promise<FailedEventContent | undefined> {
  const { inbox, reader, pools, person } = found
  const { rows } = await pools[person.party].query<Row>(`${lettersOf(inbox.schema)} WHERE letter.id = $2`, [
    reader,
    id,
  ])
  const [row] = rows
  if (!row) return undefined
  const letter = viewOf(reader, person, row)
  const actions = await readActions(found, { of: letter, atMost: 100 })
  return { ...letter, ...contentOf(row), actions }
}

function viewOf(reader: string, person: Person, row: Row): FailedEvent {
  const headers = headersOf(row)
  const originator = headers.get('ce_originator') ?? null
  const { id, topic, partition, source, subject, sequence, reason, field, state, waiting } = row
  return {
    reader,
    id,
    topic,
    partition,
    offset: row.position,
    type: headers.get('ce_type') ?? null,
    source,
    subject,
    sequence,
    originator: isParty(originator) ? originator : null,
    audience: row.audience.filter(isParty),
    tlp: TLP_LABELS.find((label) => label === row.tlp) ?? null,
    errorClass: row.error_class,
    reason,
    field,
    owner: ownerOf({ errorClass: row.error_class, topic, source, originator }),
    failedAgain: row.attempts - 1,
    isGuarded: isGuarded(row.attempts - 1),
    receivedAt: row.received_at.toISOString(),
    writtenAt: row.written_at.toISOString(),
    state,
    settledAt: row.settled_at?.toISOString() ?? null,
    settledBecause: row.settled_because,
    waiting,
    waitingSince: row.waiting_since?.toISOString() ?? null,
    proposal: proposalOf(person, row),
  }
}

function proposalOf(person: Person, row: Row): FailedEvent['proposal'] {
  const { by_party: party, by_subject: subject, by_name: name, because, proposed_at: at } = row
  if (!isParty(party) || subject === null || name === null || because === null || at === null) return null
  const isMine = identityOf(person) === identityOf({ party: party satisfies Party, subject })
  return { party, name, because, at: at.toISOString(), isMine }
}

/** Headers that are one text each. */
function headersOf(row: RawRow): Map<string, string> {
  const { headers } = recordOf(row)
  return new Map(
    Object.entries(headers).flatMap(([name, value]) => {
      const text = value instanceof Uint8Array ? textOf(value) : undefined
      return text === undefined ? [] : [[name, text] as const]
    }),
  )
}

function contentOf(row: RawRow) {
  const { headers, key, value } = recordOf(row)
  const text = value === null ? undefined : textOf(value)
  const schema = headersOf(row).get('ce_dataschema') ?? ''
  const version = /:([0-9]{1,9})$/.exec(schema)?.[1]
  return {
    headers: Object.entries(headers).flatMap(([name, all]) =>
      (all instanceof Uint8Array ? [all] : (all ?? [])).map((bytes) => {
        const known = textOf(bytes)
        return { name, value: known ?? Buffer.from(bytes).toString('hex'), isText: known !== undefined }
      }),
    ),
    key: key === null ? null : (textOf(key) ?? Buffer.from(key).toString('hex')),
    text: text === undefined ? null : text.slice(0, MOST_TEXT),
    bytes: value?.byteLength ?? 0,
    isCorrectable:
      /^application\/json\b/i.test(headersOf(row).get('content-type') ?? '') &&
      (text?.length ?? 0) <= MOST_TEXT,
    version: version === undefined ? null : Number(version),
  }
}

/** Characters that a screen shows; no event of ours comes near. */
const MOST_TEXT = 256 << 10

const decoder = new TextDecoder('utf-8', { fatal: true })

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
