import { describe, expect, it } from 'vitest'
import { eventFamilies } from './areas.ts'
import { stateKey } from './define-event.ts'

const events = eventFamilies.flatMap((area) => area.events)

describe('every event carries the whole entity, so that a reader who starts at the beginning need not call back', () => {
  it.each(events.map((event) => [event.type, event] as const))('%s', (_type, { entity, example, data }) => {
    const parsed = data.parse(example) as Record<string, unknown>
    expect(parsed[stateKey(entity)]).toMatchObject({ id: expect.any(String) })
  })
})
