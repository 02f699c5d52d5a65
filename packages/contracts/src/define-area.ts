import type { EventDefinition } from './define-event.ts'
import type { Language } from './language.ts'

/** A work area: its code names its app's folder, its topics, its database and its events. */
export interface Area {
  readonly code: string
  readonly name: Readonly<Record<Language, string>>
  readonly events: readonly EventDefinition[]
  /** Codes of the areas whose events its app hears. It may read their topics, and no others but its own and the portal's. */
  readonly hears?: readonly string[]
}

export function defineArea<const Definition extends Area>(area: Definition): Definition {
  const stray = area.events.find((event) => !event.type.startsWith(`${area.code}.`))
  if (stray) throw new Error(`${stray.type} does not belong to the area ${area.code}`)
  return area
}
