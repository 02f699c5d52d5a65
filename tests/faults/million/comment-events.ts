import { encode, topicOf, type Party } from '@trilateral/contracts'
import { commentEdited, commentWritten } from '@trilateral/contracts/work-program'
import { newEvent } from '@trilateral/journal'
import type { Client } from 'pg'

/** Each subject is written once and edited nine times. */
export const EVENTS_OF_EACH = 10

/** One of five is for two parties only, so that the events take two topics. */
const AUDIENCES: readonly (readonly Party[])[] = [
  ['jp', 'kr', 'us'],
  ['jp', 'kr'],
]

// Stand in the templates for what the server makes for each event.
const EVENT_ID = '00000000-0000-7000-8000-000000000000'
const SUBJECT = '00000000-0000-4000-8000-000000000001'
const SEQUENCE = '0987654321'

/** A subject's id from its number, so that each round finds the same ones again; formed as a version-4 id, which contracts ask for. */
export const SUBJECT_OF_NUMBER = `overlay(overlay(md5('million ' || number) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid::text`

// A version-7 id from the clock and md5.
const LOAD = `
  INSERT INTO journal.outbox (event_id, originator, entity, subject, sequence, topic, key, headers, value)
  SELECT event_id::uuid, 'kr', 'comment', subject, $1::integer, topic, subject,
    replace(replace(replace(headers, '${EVENT_ID}', event_id), '${SUBJECT}', subject), '${SEQUENCE}', lpad($1::integer::text, 10, '0')),
    replace(value, '${SUBJECT}', subject)
  FROM (
    SELECT CASE WHEN number % 5 = 4 THEN $6 ELSE $4 END AS topic, CASE WHEN number % 5 = 4 THEN $7 ELSE $5 END AS headers,
      $8::text AS value, ${SUBJECT_OF_NUMBER} AS subject,
      regexp_replace(lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') || '7'
        || substr(md5(number || ' ' || $1::integer), 1, 3) || '8' || substr(md5(number || ' ' || $1::integer), 4, 15),
        '(.{8})(.{4})(.{4})(.{4})(.{12})', '\\1-\\2-\\3-\\4-\\5') AS event_id
    FROM generate_series($2::integer, $3::integer) AS number) AS each`

/**
 * Writes one round's events of subjects `from` to `to` into an area's outbox, in one transaction. As the server's administrator
 * and past the guards of the outbox: the rows of the comments themselves are left out, since it is the event path that is tried.
 */
export async function loadComments(
  administrator: Client,
  { sequence, from, to }: { sequence: number; from: number; to: number },
): Promise<void> {
  const [all, two] = AUDIENCES.map((audience) => template(sequence, audience))
  await administrator.query('BEGIN; SET LOCAL session_replication_role = replica')
  await administrator.query(LOAD, [
    sequence,
    from,
    to,
    all?.topic,
    all?.headers,
    two?.topic,
    two?.headers,
    all?.value,
  ])
  await administrator.query('COMMIT')
}

function template(sequence: number, audience: readonly Party[]) {
  const definition = sequence === 1 ? commentWritten : commentEdited
  const { comment } = definition.example
  const event = newEvent(definition, {
    area: 'critical-minerals',
    subject: SUBJECT,
    sequence: Number(SEQUENCE),
    audience,
    originator: 'kr',
    tlp: 'GREEN',
    data: { comment: { ...comment, id: SUBJECT } },
    now: () => new Date(),
  })
  const { headers, value } = encode({ ...event, id: EVENT_ID })
  return { topic: topicOf('critical-minerals', audience), headers: JSON.stringify(headers), value }
}
