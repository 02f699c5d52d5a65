import { areaOfType, eventFamilies, SHARED_PREFIX, type EventOf } from '@trilateral/contracts'
import { newEvent } from '@trilateral/journal'
import { expect, it } from 'vitest'
import { EVERYONE } from '../testing/given-gateway.ts'
import { readBatch } from '../read-model/read-batch.ts'

const registered = eventFamilies.flatMap(({ events }) => events)

const delivered = (event: EventOf<unknown>) => ({
  event,
  topic: 'any',
  partition: 0,
  offset: 0n,
  receivedAt: new Date(),
})

it.each(registered.map((definition) => [definition.type, definition] as const))(
  'given %s, then the read model keeps what it is about, and the log names it',
  (_type, definition) => {
    const { example, entity } = definition
    const state = Object.values(Object(example)).find((value) => Object(value).id !== undefined)
    const { id } = Object(state)
    const own = areaOfType(definition.type)
    const event = newEvent(definition, {
      area: own === SHARED_PREFIX ? 'critical-minerals' : own,
      subject: id,
      sequence: 1,
      audience: EVERYONE,
      originator: 'jp',
      tlp: 'AMBER',
      data: example,
      now: () => new Date('2026-11-24T09:00:00.000Z'),
    })
    const { abouts, measures, records } = readBatch([delivered(event)])
    expect(measures.length + records.length).toBe(1)
    expect(records.map(({ change }) => [change.entity, change.state.id])).toEqual(
      entity === 'measure' ? [] : [[entity, id]],
    )
    expect(
      Object.values(abouts[0]?.title ?? {})
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/undefined|^$/)
  },
)
