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
    summary: {
      en: `Its originator shares a ${entity.replaceAll('-', ' ')} with more parties than before, with fewer, or with none. What it says did not change.`,
      ja: `発信元の省庁が記録（${entity}）の共有先を広げた、狭めた、または取り下げた。記録の内容は変わっていない。`,
      ko: `원 제공 부처가 기록(${entity})의 공유 대상을 넓히거나 좁히거나 회수했다. 기록의 내용은 그대로다.`,
    },
  }))
}

const carriesEntityAlone = ({ data, entity }: EventDefinition): boolean =>
  data instanceof z.ZodObject && Object.keys(data.shape).join() === stateKey(entity)
