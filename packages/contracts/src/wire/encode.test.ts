import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measureSuspended } from '../critical-minerals/index.ts'
import type { EventOf } from '../envelope.ts'
import { encode } from './encode.ts'
import { exampleEvent } from './example-event.ts'
import { structuredJson } from './structured-json.ts'

const golden = (name: string) => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8')
const event = exampleEvent(measureSuspended)

describe('what stands in a topic', () => {
  it('is the same to the byte in binary mode, headers in their order', () => {
    const { key, headers, value } = encode(event)
    const lines = Object.entries(headers).map(([name, text]) => `${name}: ${text}`)
    expect([`key: ${key}`, ...lines, '', value, ''].join('\n')).toBe(golden('binary.txt'))
  })

  it('is the same to the byte in structured mode', () => {
    expect(`${JSON.stringify(structuredJson(event))}\n`).toBe(golden('structured.json'))
  })

  it('has only names that every client reads, and no unset attribute', () => {
    const { headers } = encode(event)
    for (const name of Object.keys(headers)) expect(name).toMatch(/^(ce_[a-z0-9]{1,20}|content-type)$/)
    expect(headers).not.toHaveProperty('ce_causationid')
    expect(headers).not.toHaveProperty('ce_datacontenttype')
    expect(Object.values(headers).every((text) => typeof text === 'string' && text !== '')).toBe(true)
  })
})

const malformed: [string, Partial<EventOf<unknown>>][] = [
  ['without audience', { audience: [] }],
  ['with a party twice', { audience: ['jp', 'jp'] }],
  ['with an id that is not a UUIDv7', { id: '1b671a64-40d5-491e-99b0-da01ff1f3341' }],
  ['with an id in upper case', { id: '019A1C00-0000-7000-8000-000000000001' }],
  ['of version 0 of its entity', { sequence: 0 }],
  ['of another area than its source', { source: '/trilateral/semiconductors' }],
  ['with the schema of another event', { dataschema: 'urn:trilateral:schema:a.b:1' }],
  ['with a key that is not ASCII', { partitionkey: '갈륨' }],
  ['at a local time', { time: '2026-11-24T09:30:00+09:00' }],
  ['without data', { data: null }],
]

describe('an event that no topic may hold', () => {
  it.each(malformed)('%s is not written', (_case, change) => {
    expect(() =>
      encode({ ...event, ...change, audience: [...(change.audience ?? event.audience)] }),
    ).toThrow()
  })
})
