import { appliedOffsets as appliedIn, type Offsets } from '@trilateral/journal'
import type { Pool } from 'pg'
import { schemaOf } from './model-name.ts'
import type { Queryable } from './models.ts'

/**
 * Events that a model holds back: they came ahead of one that is missing, or behind one that was put aside. What is no
 * longer missing follows in a transaction of its own, a moment after the checkpoint has moved.
 */
export async function heldBack(database: Queryable, number: number): Promise<number> {
  const { rows } = await database.query<{ held: number }>(
    `SELECT count(*)::integer AS held FROM ${schemaOf(number)}.waiting`,
  )
  return rows[0]?.held ?? 0
}

/** The next offset that a model will apply, by topic and partition. */
export const appliedOffsets = (pool: Pool, number: number): Promise<Offsets> =>
  appliedIn(pool, schemaOf(number))

/** Records that could not be read or applied and are not settled, by the area on whose topic they stood. */
export async function deadLettersByArea(
  database: Queryable,
  number: number,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ area: string; letters: number }>(
    `SELECT split_part(topic, '.', 2) AS area, count(*)::integer AS letters FROM ${schemaOf(number)}.dead_letter
     WHERE state = 'open' GROUP BY 1`,
  )
  return new Map(rows.map(({ area, letters }) => [area, letters]))
}
