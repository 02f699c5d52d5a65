import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryEvent } from './arbitrary-event.ts'
import { decode } from './decode.ts'
import { encode } from './encode.ts'
import { received, receivedStructured } from './received.ts'
import { structuredJson } from './structured-json.ts'

describe('any event that we write', () => {
  it('is read as it was, in binary mode', () => {
    fc.assert(
      fc.property(arbitraryEvent, (event) => {
        expect(decode(received(encode(event)))).toEqual({ ok: true, value: event })
      }),
    )
  })

  it('is read as it was, in structured mode', () => {
    fc.assert(
      fc.property(arbitraryEvent, (event) => {
        const message = receivedStructured(structuredJson(event), { key: event.partitionkey })
        expect(decode(message)).toEqual({ ok: true, value: event })
      }),
    )
  })
})

describe('whatever a stranger writes', () => {
  const bytes = fc.uint8Array({ maxLength: 40 })
  const event = fc.sample(arbitraryEvent, { numRuns: 1, seed: 3 })[0]
  if (!event) throw new Error('no event')
  const ours = received(encode(event))

  it('is refused or read, and never stops the reader', () => {
    const header = fc.constantFrom(...Object.keys(ours.headers), 'ce_x', 'x')
    const value = fc.oneof(bytes, fc.array(bytes, { maxLength: 3 }), fc.constant(undefined))
    const change = fc.record({
      key: fc.oneof(fc.constant(ours.key), bytes, fc.constant(null)),
      headers: fc.dictionary(header, value, { maxKeys: 3 }),
      value: fc.oneof(
        fc.constant(ours.value),
        bytes,
        fc.constant(null),
        fc.json().map((json) => new TextEncoder().encode(json)),
      ),
    })
    fc.assert(
      fc.property(change, ({ key, headers, value: body }) => {
        const decision = decode({ key, headers: { ...ours.headers, ...headers }, value: body })
        if (!decision.ok) expect(String(decision.refusal.facts?.['explanation'])).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })
})
