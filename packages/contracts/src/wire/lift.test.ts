import { describe, expect, it } from 'vitest'
import { defineEvent, type EventDefinition } from '../define-event.ts'
import { meetingHeld } from '../compatibility/practice-area.ts'
import { decoderOf } from './decode.ts'
import { encode } from './encode.ts'
import { exampleEvent } from './example-event.ts'
import { received } from './received.ts'

function read(definition: EventDefinition, version: number) {
  const event = exampleEvent(definition, version)
  return decoderOf((type) => (type === definition.type ? definition : undefined))(received(encode(event)))
}

const thrown = () => {
  throw new Error('no day')
}

describe('an event written in an earlier version', () => {
  it.each([
    [1, { day: '2024-06-26', kind: 'trilateral', place: null, lastDay: '2024-06-26' }],
    [2, { day: '2024-06-26', kind: 'trilateral', place: 'Washington', lastDay: '2024-06-26' }],
    [3, { day: '2026-11-24', kind: 'trilateral', place: 'Seoul', lastDay: '2026-11-25' }],
  ])('of %i is read as one of the current version', (version, data) => {
    expect(read(meetingHeld, version)).toMatchObject({
      ok: true,
      value: { data, dataschema: 'urn:trilateral:schema:practice.meeting-held:3' },
    })
  })

  it('is judged by the version it was written in', () => {
    const event = { ...exampleEvent(meetingHeld, 1), data: { day: '2024-06-26', place: 'Washington' } }
    expect(decoderOf(() => meetingHeld)(received(encode(event)))).toMatchObject({
      ok: false,
      refusal: { code: 'data-invalid' },
    })
  })

  it('is refused when its upcast makes what the next version does not allow, or fails', () => {
    const lost = {
      ...meetingHeld,
      earlier: meetingHeld.earlier.map((each) => ({ ...each, upcast: () => ({}) })),
    }
    expect(read(lost, 1)).toMatchObject({ ok: false, refusal: { code: 'upcast-failed' } })
    const failing = {
      ...meetingHeld,
      earlier: meetingHeld.earlier.map((each) => ({ ...each, upcast: thrown })),
    }
    expect(read(failing, 2)).toMatchObject({ ok: false, refusal: { code: 'upcast-failed' } })
  })
})

describe('a definition', () => {
  it('has every earlier version, without gaps', () => {
    const { earlier, ...rest } = meetingHeld
    expect(() => defineEvent(rest)).toThrow('earlier versions must run from 1 to 2')
    expect(() => defineEvent({ ...rest, earlier: earlier.toReversed() })).toThrow()
  })
})
