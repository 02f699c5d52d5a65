import { audienceCode, type EventOf } from '@trilateral/contracts'
import type { Measure } from '@trilateral/contracts/critical-minerals'
import type { DeliveredEvent, SqlTransaction } from '@trilateral/journal'
import { fromJsonColumn, jsonColumn } from '../read-model/json-column.ts'
import { measureChangeOf } from './projection.ts'

/**
 * Writes what a batch did to measures, however long it is, with two statements: a version for each event, then the
 * state after the last. `events` are new and, measure by measure, in order without gaps.
 */
export async function storeMeasureChanges(
  tx: SqlTransaction,
  schema: string,
  events: readonly DeliveredEvent[],
): Promise<void> {
  const versions: unknown[][] = Array.from({ length: 6 }, () => [])
  const last = new Map<string, { event: EventOf<unknown>; measure: Measure }>()
  for (const { event } of events) {
    const change = measureChangeOf(event)
    if (!change) continue
    const { id, source, subject, sequence, time, audience } = event
    const row = [subject, sequence, time, audienceCode(audience), id, source]
    row.forEach((cell, index) => versions[index]?.push(cell))
    // A state that a later one of this batch replaces is not written: it stands with its event.
    last.set(subject, { event, measure: change.measure })
  }
  if (last.size === 0) return
  await tx.query({ name: `${schema} versions`, text: addVersions(schema), values: versions })
  const current: unknown[][] = Array.from({ length: 6 }, () => [])
  const states: string[] = []
  for (const { event, measure } of last.values()) {
    const { subject, sequence, originator, audience, tlp, id } = event
    const row = [subject, sequence, originator, audienceCode(audience), tlp, id]
    row.forEach((cell, index) => current[index]?.push(cell))
    states.push(JSON.stringify(measure))
  }
  const values = [...current, jsonColumn(states)]
  await tx.query({ name: `${schema} measures`, text: upsertMeasures(schema), values })
}

/**
 * A version is known from its event's time until the next one's. Two machines' clocks may disagree, so a time earlier
 * than that of the version before counts as that one: what was known on a day never depends on the order of arrival.
 * When the audience changes, all earlier versions learn who may read the measure now.
 */
const addVersions = (schema: string) => `
WITH change AS (
  SELECT id, change.sequence, change.event_id, event_source, string_to_array(change.audience, '-') AS audience,
    greatest(max(time) OVER (PARTITION BY id ORDER BY change.sequence), measure.updated_at) AS known_from,
    string_to_array(last_value(change.audience) OVER (PARTITION BY id ORDER BY change.sequence
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING), '-') AS current_audience,
    measure.sequence AS sequence_before,
    measure.audience AS audience_before
  FROM unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::text[], $5::uuid[], $6::text[])
    AS change (id, sequence, time, audience, event_id, event_source)
  LEFT JOIN ${schema}.measure measure USING (id)
), earlier AS (
  UPDATE ${schema}.measure_version version
  SET known_to = CASE WHEN version.known_to = 'infinity' THEN change.known_from ELSE version.known_to END,
    current_audience = change.current_audience
  FROM change
  WHERE change.sequence = change.sequence_before + 1 AND version.id = change.id
    AND (version.sequence = change.sequence_before OR change.audience_before <> change.current_audience)
)
INSERT INTO ${schema}.measure_version (id, sequence, audience, current_audience, event_id, source, known_from, known_to)
SELECT id, sequence, audience, current_audience, event_id, event_source, known_from,
  coalesce(lead(known_from) OVER (PARTITION BY id ORDER BY sequence), 'infinity')
FROM change`

const upsertMeasures = (schema: string) => `
INSERT INTO ${schema}.measure AS measure (id, sequence, originator, audience, tlp, state, event_id, updated_at)
SELECT changed.id, changed.sequence, changed.originator, string_to_array(changed.audience, '-'), changed.tlp,
  changed.state, changed.event_id, version.known_from
FROM unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::uuid[], ${fromJsonColumn('$7')})
  AS changed (id, sequence, originator, audience, tlp, event_id, state)
JOIN ${schema}.measure_version version ON version.id = changed.id AND version.sequence = changed.sequence
ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, originator = excluded.originator,
  audience = excluded.audience, tlp = excluded.tlp, state = excluded.state, event_id = excluded.event_id,
  updated_at = excluded.updated_at
WHERE measure.sequence < excluded.sequence`
