import { audienceChanges, type AudienceChanged } from './audience-changes.ts'
import type { EventDefinition } from './define-event.ts'
import type { Language } from './language.ts'

/** A work area: its code names its app's folder, its topics, its database and its events. */
export interface Area {
  readonly code: string
  readonly name: Readonly<Record<Language, string>>
  readonly events: readonly EventDefinition[]
  /** What it keeps copies of: entities of other areas whose events it hears. It may read their topics, and no others but its own and the portal's. */
  readonly hears?: readonly { readonly area: string; readonly entity: string }[]
  /** Entities whose records stay with those whom they were first for: these, or all. */
  readonly fixedAudiences?: readonly string[] | 'all'
}

type Defined<Given extends Area> = Omit<Given, 'events'> & {
  readonly events: readonly (Given['events'][number] | AudienceChanged)[]
}

/** Declares an area once. Every entity gets the event of a change of its audience besides. */
export function defineArea<const Definition extends Area>(area: Definition): Defined<Definition> {
  const stray = area.events.find((event) => !event.type.startsWith(`${area.code}.`))
  if (stray) throw new Error(`${stray.type} does not belong to the area ${area.code}`)
  const { events, fixedAudiences = [] } = area
  const changes = fixedAudiences === 'all' ? [] : audienceChanges(events, fixedAudiences)
  return { ...area, events: [...events, ...changes] }
}
