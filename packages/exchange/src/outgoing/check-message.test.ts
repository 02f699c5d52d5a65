import { readFileSync } from 'node:fs'
import { AUDIENCES, encode, PARTIES, TLP_LABELS, type EventOf, type WireMessage } from '@trilateral/contracts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rejectionMessage } from '../incoming/rejection-message.ts'
import { told } from '../testing/events.ts'
import { brokenRules, type ClientRule } from './check-message.ts'
import { withdrawalMessage } from './withdrawal-message.ts'

const token = fc.stringMatching(/^[\x21-\x7e]{1,200}$/)
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('갈륨', 'ガリウム', '%41', ''))
const day = new Date('2026-11-24T00:30:00.000Z')
const id = '019a1c00-0000-7000-8000-000000000046'

/** Any event that an area may publish. */
const anyEvent: fc.Arbitrary<EventOf<unknown>> = fc
  .record({
    id: fc.uuid({ version: 7 }),
    subject: token,
    partitionkey: token,
    time: fc
      .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    sequence: fc.integer({ min: 1, max: 9_999_999_999 }),
    audience: fc.constantFrom(...AUDIENCES).map((audience) => [...audience]),
    originator: fc.constantFrom(...PARTIES),
    tlp: fc.constantFrom(...TLP_LABELS),
    correlationid: fc.uuid(),
    data: fc.dictionary(anyText, anyText),
  })
  .map((attributes) => ({
    ...told({ subject: 'a', sequence: 1, audience: 'jp' }),
    ...attributes,
  }))

const order = withdrawalMessage({
  withdrawal_id: id,
  withdrawal_owner: 'kr',
  withdrawal_source: '/trilateral/critical-minerals',
  withdrawal_subject: '019a1c00-0000-7000-8000-000000000050',
  withdrawal_originator: 'jp',
  withdrawal_tlp: 'GREEN',
  because: 'narrowed',
  ordered_at: day,
})
const refusal = rejectionMessage({
  id,
  owner: 'kr',
  channel: 'kafka',
  record_offset: '41',
  received_at: day,
  event_id: 'ew-7',
  source: '/partners/kr-early-warning',
  type: 'partner.disruption-reported',
  code: 'heading-shared-by-materials',
  field: 'goods[0].tariffLine',
  facts: { heading: '8112.92', materials: 'gallium, germanium', lines: 'US 8112.92.10' },
  rejected_position: '1',
})

describe('what leaves for clients that are not ours', () => {
  it('breaks none of their rules, whatever the event', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(brokenRules(encode(event))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['an order to remove', 'withdrawal-ordered.txt', order],
    ['a refusal', 'event-rejected.txt', refusal],
  ])('%s is the same to the byte', (_what, file, { key, headers, value }) => {
    const lines = Object.entries(headers).map(([name, text]) => `${name}: ${text}`)
    const golden = readFileSync(new URL(`golden/${file}`, import.meta.url), 'utf8')
    expect([`key: ${key}`, ...lines, '', value, ''].join('\n')).toBe(golden)
    expect(brokenRules({ key, headers, value })).toEqual([])
  })
})

const sound = encode(told({ subject: 'a', sequence: 1, audience: 'jp' }))
const withHeaders = (headers: Record<string, unknown>) =>
  ({ ...sound, headers: { ...sound.headers, ...headers } }) as WireMessage
const { ce_type: _type, ...untyped } = sound.headers
const structured = (value: unknown, contentType = 'application/cloudevents+json') => ({
  key: 'a',
  headers: { 'content-type': contentType },
  value: JSON.stringify(value),
})

describe('the check before a message leaves', () => {
  it.each<[ClientRule, string, WireMessage]>([
    [1, 'a header in capitals', withHeaders({ CE_unit: 'a' })],
    [1, 'a header with a hyphen', withHeaders({ 'ce_my-unit': 'a' })],
    [1, 'datacontenttype', withHeaders({ ce_datacontenttype: 'application/json' })],
    [2, 'a null header', withHeaders({ ce_causationid: null })],
    [2, 'an empty subject', withHeaders({ ce_subject: '' })],
    [2, 'a number', withHeaders({ ce_sequence: 7 })],
    [2, 'half a character', withHeaders({ ce_subject: '\ud83d' })],
    [3, 'a key that is not the partitionkey', { ...sound, key: 'b' }],
    [4, 'a source with a space', withHeaders({ ce_source: '/trilateral/critical minerals' })],
    [4, 'a relative schema', withHeaders({ ce_dataschema: 'measure/1' })],
    [4, 'a time in lower case', withHeaders({ ce_time: '2026-11-24t00:30:00z' })],
    [5, 'a structured content type in capitals', structured({ id: 'a' }, 'Application/cloudevents+JSON')],
    [5, 'a null member', structured({ id: 'a', subject: null })],
    [6, 'a tombstone', { ...sound, value: null as unknown as string }],
    [6, 'null for data', { ...sound, value: 'null' }],
    [6, 'half an object', { ...sound, value: '{' }],
    [7, 'no type', { ...sound, headers: untyped }],
    [7, 'CloudEvents 0.3', withHeaders({ ce_specversion: '0.3' })],
  ])('finds rule %i broken by %s', (rule, _what, message) => {
    expect(brokenRules(message)).toContain(rule)
  })
})
