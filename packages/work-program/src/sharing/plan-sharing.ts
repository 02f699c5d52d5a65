import {
  areas,
  audienceChangeOf,
  decided,
  sharedEvents,
  type Audience,
  type Decision,
  type Party,
  type Tlp,
} from '@trilateral/contracts'
import { alsoReshared, type Also, type Kept, type Look } from '@trilateral/records'
import type { About } from '../comments/inputs.ts'
import type { DeskParts } from '../desk/desk-parts.ts'
import { checkWithinAudience } from '../rules/audience.ts'
import { refuse } from '../rules/refusals.ts'
import { checkNewAudience, without } from '../rules/sharing/sharing.ts'

/** A record whose sharing the party may change: what is known of it, and how it is written with another audience. */
export interface Shareable {
  readonly entity: string
  readonly id: string
  readonly version: number
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  readonly state: unknown
  reshared(audience: Audience): Also
}

/** What a new audience comes to. */
export interface SharingPlan {
  readonly subject: Shareable
  /** What stands under it, is of the same ministry, and would be seen by somebody who no longer sees it. */
  readonly along: readonly Kept<unknown>[]
  /** Everything that is written. */
  readonly also: readonly Also[]
}

/** As many records go with one that is withdrawn. */
const ALONG_AT_MOST = 500

/**
 * Looks up what a new audience takes. Refused: `sharing-not-offered` {entity}, `sharing-subject-not-found`, `not-the-originator`
 * {originator}, `audience-wider-than-linked` {entity, audience}, `sharing-takes-too-much-along` {most}.
 */
export async function planSharing(
  parts: DeskParts,
  look: Look,
  by: Party,
  { of, to }: { readonly of: About; readonly to: Audience },
): Promise<Decision<SharingPlan>> {
  const held = await shareableOf(parts, look, by, of)
  if (!held.ok) return held
  const subject = held.value
  const allowed = checkNewAudience({ from: subject.audience, to, originator: subject.originator })
  if (!allowed.ok) return allowed
  if (without(to, subject.audience).length > 0) {
    // Whoever gets it reads the ids of what it names. What stands under it follows it, and cannot go ahead: where that is not shared, it
    // is shown as something that is not.
    const ids = idsIn(subject.state).filter((id) => id !== of.id)
    const named = await look.someNotUnder(of.id, ids)
    const within = checkWithinAudience(to, named)
    if (!within.ok) return within
  }
  const along = await alongWith(parts, look, of.id, to)
  if (!along.ok) return along
  const also = along.value.map((kept) => alsoReshared(kept, within(kept.audience, to)))
  return decided({ subject, along: along.value, also: [subject.reshared(to), ...also] })
}

/** The record, held until the transaction ends. */
export async function shareableOf(
  { area, records, follows = [], elsewhereShareable }: DeskParts,
  look: Look,
  by: Party,
  of: About,
): Promise<Decision<Shareable>> {
  const { entity, id } = of
  if (follows.includes(entity) || !audienceChangeOf(area, entity))
    return refuse('sharing-not-offered', undefined, { entity })
  const kept = await look.hold(entity, id)
  if (kept) return decided({ ...kept, reshared: (audience) => alsoReshared(kept, audience) })
  // Row-level security holds only what the party originated; others may still read it, and are told so.
  const seen = (await records.any(by, entity, id)) ?? (await elsewhereShareable?.(by, of)) ?? null
  if (!seen) return refuse('sharing-subject-not-found')
  return seen.originator === by && 'reshared' in seen
    ? decided(seen)
    : refuse('not-the-originator', undefined, { originator: seen.originator })
}

async function alongWith(
  { area, follows = [] }: DeskParts,
  look: Look,
  subject: string,
  to: Audience,
): Promise<Decision<readonly Kept<unknown>[]>> {
  const entities = reshareable(area).filter((entity) => !follows.includes(entity))
  const found = new Map<string, Kept<unknown>>()
  const parents = new Set([subject])
  // What is added while a set is gone through is gone through too.
  for (const parent of parents)
    for (const kept of await look.holdUnder(entities, parent, ALONG_AT_MOST + 1)) {
      if (parents.has(kept.id)) continue
      parents.add(kept.id)
      if (without(kept.audience, to).length > 0) found.set(kept.id, kept)
      if (parents.size > ALONG_AT_MOST)
        return refuse('sharing-takes-too-much-along', undefined, { most: ALONG_AT_MOST })
    }
  return decided([...found.values()])
}

const within = (audience: Audience, to: Audience): Audience => audience.filter((party) => to.includes(party))

/** Entities of an area whose audience may change. */
const reshareable = (area: string): string[] => {
  const events = [...sharedEvents, ...(areas.find(({ code }) => code === area)?.events ?? [])]
  return [...new Set(events.map(({ entity }) => entity))].filter((entity) => audienceChangeOf(area, entity))
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Every id that a document holds, wherever in it. */
export function idsIn(document: unknown): string[] {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (UUID.test(value)) found.add(value)
    } else if (Array.isArray(value)) value.forEach(look)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look)
  }
  look(document)
  return [...found]
}
