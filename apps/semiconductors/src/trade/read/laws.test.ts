import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowKey, keysOf, partsOfKey } from './flow-key.ts'
import { beforeFirstRow, FlowReader, MOST_LINE } from './flow-reader.ts'
import { BACI, givenLayout, readIn } from './given.ts'

const cell = fc.oneof(
  fc.constantFrom(
    '2024',
    '156',
    '392',
    '381800',
    '1.5',
    '',
    'NA',
    '"392"',
    '"a,b"',
    '"a""b"',
    '"open',
    '   7',
    'é',
  ),
  fc.string({ maxLength: 8 }),
)
const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('2024,156,392,381800,95.298,8.25', '2024,842,410,010121,1,NA') },
  { weight: 3, arbitrary: fc.array(cell, { maxLength: 8 }).map((cells) => cells.join(',')) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(MOST_LINE - 1, MOST_LINE, MOST_LINE + 1, MOST_LINE + 5, 3 * MOST_LINE)
      .map((length) => '2'.repeat(length)),
  },
  { weight: 1, arbitrary: fc.constant('') },
)
const ending = fc.constantFrom('\n', '\r\n')
const body = fc
  .tuple(fc.array(fc.tuple(line, ending), { maxLength: 12 }), fc.uint8Array({ maxLength: 40 }), fc.boolean())
  .map(([lines, noise, isClosed]) =>
    Buffer.concat([
      Buffer.from(lines.map(([text, end]) => text.replaceAll('\n', ' ') + end).join('')),
      Buffer.from(noise),
      Buffer.from(isClosed ? '\n' : ''),
    ]),
  )
const pieces = fc.array(fc.oneof(fc.integer({ min: 1, max: 9000 }), fc.constantFrom(MOST_LINE, 40_000)), {
  minLength: 1,
  maxLength: 6,
})

describe('however the bytes of a file are cut', () => {
  it('the same rows are kept, the same are refused, and the same bytes are read', () => {
    fc.assert(
      fc.property(body, pieces, (bytes, cut) => {
        expect(readIn(BACI, bytes, { pieces: cut })).toEqual(readIn(BACI, bytes))
      }),
      { numRuns: 400 },
    )
  })

  it('a reading that another process goes on with, from the end of the last whole line, ends the same', () => {
    fc.assert(
      fc.property(body, fc.nat(), (bytes, at) => {
        const whole = readIn(BACI, bytes)
        const settings = { layout: givenLayout(BACI), year: null, mostRefused: 1000 }
        const first = new FlowReader({ ...settings, state: beforeFirstRow })
        first.push(bytes.subarray(0, bytes.length === 0 ? 0 : at % bytes.length))
        const second = new FlowReader({ ...settings, state: first.state })
        second.push(bytes.subarray(first.consumed))
        second.end()
        expect(second.state).toEqual(whole.state)
        expect([...first.refusedRows, ...second.refusedRows]).toEqual(whole.refused)
        expect(first.consumed + second.consumed).toBe(bytes.length)
        expect(Buffer.concat([first.rows.take(), second.rows.take()]).length).toBe(
          whole.flows.reduce((sum, { quantity }) => sum + (quantity === null ? 30 : 38), 0),
        )
      }),
      { numRuns: 400 },
    )
  })

  it('every line is kept, refused, left out or empty', () => {
    fc.assert(
      fc.property(body, (bytes) => {
        const { state } = readIn(BACI, bytes)
        const counted = state.kept + state.refused + Object.values(state.leftOut).reduce((a, b) => a + b, 0)
        expect(counted).toBeLessThanOrEqual(state.lines - 1)
      }),
    )
  })
})

describe('a flow’s key', () => {
  const area = fc.integer({ min: 0, max: 999 })
  const parts = fc.record({
    line: fc.integer({ min: 0, max: 999_999 }),
    importer: area,
    year: fc.integer({ min: 1962, max: 2100 }),
    saidBy: fc.constantFrom(0 as const, 1 as const, 2 as const),
    exporter: area,
  })
  const keyOf = (of: { line: number; importer: number; year: number; saidBy: number; exporter: number }) =>
    flowKey(of.line, of.importer, of.year, of.saidBy, of.exporter)

  it('says what it was made of, and is exact', () => {
    fc.assert(
      fc.property(parts, (of) => {
        expect(Number.isSafeInteger(keyOf(of))).toBe(true)
        expect(partsOfKey(keyOf(of))).toEqual(of)
      }),
    )
  })

  it('lies between the keys of its line and importer, and of no other', () => {
    fc.assert(
      fc.property(parts, parts, (of, other) => {
        const [from, below] = keysOf(of.line, of.importer)
        const isSame = other.line === of.line && other.importer === of.importer
        expect(keyOf(of) >= from && keyOf(of) < below).toBe(true)
        expect(keyOf(other) >= from && keyOf(other) < below).toBe(isSame)
      }),
    )
  })
})
