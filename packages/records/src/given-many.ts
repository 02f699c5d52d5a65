// A store as large as the platform is meant to hold, written past the store itself: one by one it would take minutes.
import { searchGrams } from '@trilateral/contracts'
import type { GivenStore } from './given.ts'

/** A thousandth of all records have this in their title; every record has "line". */
export const RARE_WORD = 'zirconium'

const grams = (title: string) => `'{${searchGrams(title).join(',')}}'::text[]`

/**
 * Writes milestones of 2027, twenty under each program, nine in ten of them open. Korea sees one in a hundred.
 * @param analysed false leaves the planner with what it thought of an empty table.
 */
export async function enterMany({ owner }: GivenStore, count: number, analysed = true): Promise<void> {
  await owner.query('TRUNCATE record, record_version')
  await owner.query('ALTER TABLE record_version DISABLE TRIGGER record_version_has_event')
  await owner.query(`
    WITH numbered AS (
      SELECT n, gen_random_uuid() AS id, timestamptz '2026-01-01' + n * interval '1 minute' AS at,
        CASE WHEN n % 100 = 0 THEN '{jp,kr,us}'::text[] ELSE '{jp,us}' END AS audience
      FROM generate_series(1, ${count}) AS n
    ), version AS (
      INSERT INTO record_version SELECT id, 1, 'milestone', 'us', audience, 'GREEN', '{}', 'recorded', at, 'us', 'x', 'x',
        gen_random_uuid(), 'x' FROM numbered
    )
    INSERT INTO record (id, entity, version, originator, audience, tlp, state, changed_at, parent, status, due, words)
    SELECT id, 'milestone', 1, 'us', audience, 'GREEN', '{}', at, lpad((n / 20)::text, 32, '0')::uuid,
      CASE WHEN n % 10 = 0 THEN 'reached' ELSE 'open' END,
      CASE WHEN n % 10 = 0 THEN 'infinity' ELSE date '2027-01-01' + n % 365 END,
      CASE WHEN n % 1000 = 7 THEN ${grams(`${RARE_WORD} line 鉱物`)} WHEN n % 2 = 0 THEN ${grams('gallium line 鉱物')}
        ELSE ${grams('magnet line 핵심광물')} END
    FROM numbered`)
  await owner.query('ALTER TABLE record_version ENABLE TRIGGER record_version_has_event')
  if (analysed) await owner.query('VACUUM ANALYZE record')
}
