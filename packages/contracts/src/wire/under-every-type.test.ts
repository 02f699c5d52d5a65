import { describe, expect, it } from 'vitest'
import { meetingHeld, meetingHeldUntilJune, sessionHeld } from '../compatibility/practice-area.ts'
import type { EventDefinition } from '../define-event.ts'
import { decoderOf } from './decode.ts'
import { encode } from './encode.ts'
import { exampleEvent } from './example-event.ts'
import { received } from './received.ts'
import { underEveryTypeOf } from './under-every-type.ts'

const finding =
  (...definitions: readonly EventDefinition[]) =>
  (type: string) =>
    definitions.find((each) => each.type === type)
const session = encode(exampleEvent(sessionHeld))

describe('an event of a type that replaces another', () => {
  const find = finding(meetingHeldUntilJune, sessionHeld)

  it('is published as both until the old one’s day, the same fact of the same version', () => {
    const read = underEveryTypeOf(find)(session).map((message) => decoderOf(find)(received(message)))
    expect(read).toMatchObject([
      { ok: true, value: { type: 'practice.session-held', data: { from: '2026-11-24', to: '2026-11-25' } } },
      {
        ok: true,
        value: {
          type: 'practice.meeting-held',
          dataschema: 'urn:trilateral:schema:practice.meeting-held:3',
          data: { day: '2026-11-24', kind: 'trilateral', place: 'Seoul', lastDay: '2026-11-25' },
        },
      },
    ])
    const [asNew, asOld] = read.map((each) => (each.ok ? each.value : undefined))
    expect(asOld?.id).not.toBe(asNew?.id)
    const { id: _id, type: _type, dataschema: _schema, data: _data, ...envelope } = asNew ?? {}
    expect(asOld).toMatchObject(envelope)
  })

  it('has the same ids when it is published again', () => {
    expect(underEveryTypeOf(find)(session)).toEqual(underEveryTypeOf(find)(session))
  })

  it('is published as itself alone once the old one is retired', () => {
    const retired = { ...meetingHeldUntilJune.deprecated, isRetired: true } as const
    const after = finding({ ...meetingHeld, deprecated: retired }, sessionHeld)
    expect(underEveryTypeOf(after)(session)).toEqual([session])
  })

  it('carries what travels with it, whatever it is published as', () => {
    const record = { ...session, topic: 'wp.practice.jp-kr-us' }
    expect(underEveryTypeOf(find)(record).map(({ topic }) => topic)).toEqual([record.topic, record.topic])
  })
})

it('an event of any other type is published once, to the byte as it was written', () => {
  const meeting = encode(exampleEvent(meetingHeld))
  expect(underEveryTypeOf(finding(meetingHeldUntilJune, sessionHeld))(meeting)).toEqual([meeting])
})
