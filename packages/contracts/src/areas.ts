import type { Area } from './define-area.ts'
import type { EventDefinition } from './define-event.ts'
import * as registry from './registry.ts'
import { workProgram } from './work-program/area.ts'

/** Every registered work area, by code, so that nothing depends on the order of lines in the registry. */
export const areas: readonly Area[] = Object.values(registry).toSorted((a, b) => a.code.localeCompare(b.code))

/** Events that every area may write. */
export const sharedEvents: readonly EventDefinition[] = workProgram.events

const byType = new Map(
  [...areas, workProgram].flatMap((area) => area.events.map((event) => [event.type, event] as const)),
)

export function eventDefinition(type: string): EventDefinition | undefined {
  return byType.get(type)
}
