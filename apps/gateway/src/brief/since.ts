import type { EventSummary } from '../events/event-summary.ts'
import type { SinceLastVisit } from './views.ts'

/** Events that are looked through, newest first. */
export const LOOKED_THROUGH = 200
const NEWEST = 5
/** A kind of record with fewer changes is told with others: a count of one may say which record it was. */
const TOLD_APART_FROM = 3

/** What happened since a visit, out of the newest events that are real: exercises did not happen. */
export function sinceLastVisit(events: readonly EventSummary[], since: string): SinceLastVisit {
  const visit = Date.parse(since)
  const fresh = events.filter(({ receivedAt }) => Date.parse(receivedAt) > visit)
  const counts = new Map<string, number>()
  for (const { entity } of fresh) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const apart = [...counts].filter(([, count]) => count >= TOLD_APART_FROM)
  const others = fresh.length - apart.reduce((sum, [, count]) => sum + count, 0)
  return {
    since,
    total: { count: fresh.length, more: fresh.length === LOOKED_THROUGH },
    byEntity: [
      ...apart.map(([entity, count]) => ({ entity, count })).toSorted((a, b) => b.count - a.count),
      ...(others > 0 ? [{ entity: 'other', count: others }] : []),
    ],
    newest: fresh.slice(0, NEWEST),
  }
}
