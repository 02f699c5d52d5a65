import type { Logger } from '@trilateral/service'
import type { Pool } from 'pg'

/**
 * A recall travels by itself, and may come before what it recalls: it is done when the read model has taken in, of all that it names,
 * the version that withdrew it. From that moment on no query of a party that lost it finds it.
 */
const NOTE = `
INSERT INTO portal.recall_removal (recall, audience, removed_at)
SELECT recall.id::uuid, recall.audience, $1 FROM live.record recall
WHERE recall.entity = 'recall' AND NOT EXISTS (SELECT FROM portal.recall_removal WHERE recall::text = recall.id)
  AND NOT EXISTS (
    SELECT FROM (
      SELECT recall.state -> 'of' AS named UNION ALL SELECT * FROM json_array_elements(recall.state -> 'along')
    ) withdrawn
    WHERE coalesce(
      (SELECT sequence FROM live.record WHERE record.id = named ->> 'id'),
      (SELECT sequence FROM live.measure WHERE measure.id = named ->> 'id'), 0) < (named ->> 'version')::bigint
  )
ON CONFLICT DO NOTHING`

/** Notes, whenever it is called, which recalls the read model has carried out. It never throws; the next call tries again. */
export function noteRemovals(pool: Pool, { logger, now }: { logger: Logger; now: () => Date }): () => void {
  let running = false
  let told = ''
  return () => {
    if (running) return
    running = true
    pool
      .query({ name: 'note removals', text: NOTE, values: [now()] })
      .catch((error: unknown) => {
        if (String(error) !== told) logger.warn({ err: error }, 'what was recalled cannot be noted yet')
        told = String(error)
      })
      .finally(() => {
        running = false
      })
  }
}
