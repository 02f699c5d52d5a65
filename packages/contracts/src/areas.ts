import { audienceChangedType } from './audience-changes.ts'
import type { Area } from './define-area.ts'
import type { EventDefinition } from './define-event.ts'
import { portal } from './portal/area.ts'
import * as registry from './registry.ts'
import { SHARED_PREFIX } from './source.ts'
import { workProgram } from './work-program/area.ts'

/** Every registered work area, by code, so that nothing depends on the order of lines in the registry. */
export const areas: readonly Area[] = Object.values(registry).toSorted((a, b) => a.code.localeCompare(b.code))

/** All that have topics of their own: the areas, and the portal, which asks them. */
export const speakers: readonly Area[] = [...areas, portal]

/** All that define events: the speakers, and what every area tells alike. */
export const eventFamilies: readonly Area[] = [...speakers, workProgram]

/** Events that every area may write. */
export const sharedEvents: readonly EventDefinition[] = workProgram.events

const byType = new Map(
  eventFamilies.flatMap((area) => area.events.map((event) => [event.type, event] as const)),
)

export function eventDefinition(type: string): EventDefinition | undefined {
  return byType.get(type)
}

/** How an area tells that it shares a record of an entity with others than before; undefined where that stays as it was. */
export const audienceChangeOf = (area: string, entity: string): EventDefinition | undefined =>
  eventDefinition(audienceChangedType(area, entity)) ??
  eventDefinition(audienceChangedType(SHARED_PREFIX, entity))
