import { z } from 'zod'
import { stateKey, type EventDefinition } from './define-event.ts'
import { areaOfType } from './source.ts'

const VERB = 'audience-changed'

export type AudienceChanged = EventDefinition<`${string}-${typeof VERB}`>

/** The type of the event that tells of a change of who may see a record of this entity. */
export const audienceChangedType = (prefix: string, entity: string) => `${prefix}.${entity}-${VERB}` as const

/**
 * For each entity the event that tells that its originator shares it with others than before and that nothing else of it changed. Its
 * data is that of an event which carries the entity alone, in every version: so it changes with that one and never by itself.
 */
export function audienceChanges(
  events: readonly EventDefinition[],
  fixed: readonly string[],
): readonly AudienceChanged[] {
  const entities = new Map<string, EventDefinition>()
  for (const event of events)
    if (!fixed.includes(event.entity) && !entities.has(event.entity) && carriesEntityAlone(event))
      entities.set(event.entity, event)
  return [...entities].map(([entity, event]) => ({
    ...event,
    type: audienceChangedType(areaOfType(event.type), entity),
    summary: `Its originator shares a ${entity.replaceAll('-', ' ')} with more parties than before, with fewer, or with none. What it says did not change.`,
  }))
}

const carriesEntityAlone = ({ data, entity }: EventDefinition): boolean =>
  data instanceof z.ZodObject && Object.keys(data.shape).join() === stateKey(entity)
