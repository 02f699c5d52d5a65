/** When a reader looked at the brief: RFC 3339, UTC. */
export interface Visit {
  /** When the visit before this one ended; null: there was none on this browser. */
  readonly before: string | null
  /** When the reader looked last. */
  readonly seenAt: string
}

/** After a pause of this length a look is a new visit: coming back from another page of the portal is not. */
const PAUSE_MS = 30 * 60_000

/** The visit that a look at `now` belongs to. */
export function visitAt(kept: Visit | null, now: Date): Visit {
  const seenAt = now.toISOString()
  if (kept === null) return { before: null, seenAt }
  const pause = now.getTime() - Date.parse(kept.seenAt)
  return { before: pause > PAUSE_MS ? kept.seenAt : kept.before, seenAt }
}

/** What a browser kept, read as far as it makes sense. */
export function readVisit(text: string | null): Visit | null {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('seenAt' in value)) return null
    const before = 'before' in value ? instant(value.before) : null
    const seenAt = instant(value.seenAt)
    return seenAt === null ? null : { before, seenAt }
  } catch {
    return null
  }
}

const instant = (value: unknown) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : null
