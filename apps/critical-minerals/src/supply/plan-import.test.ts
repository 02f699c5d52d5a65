import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILE_COLUMNS } from './file/file-columns.ts'
import { readShares } from './file/read-shares.ts'
import { planImport, type ImportDefaults } from './plan-import.ts'

const defaults: ImportDefaults = {
  party: 'jp',
  thisYear: 2026,
  holder: 'JP',
  language: 'en',
  readOn: '2026-11-24',
}
const HEADER = ['material', 'stage', 'country', 'year', 'share_percent', 'source']
const row = (changes: Readonly<Record<number, string>> = {}) =>
  ['gallium', 'processing', 'CN', '2024', '90', 'A study'].map((cell, index) => changes[index] ?? cell)

function plan(rows: readonly (readonly string[])[], header: readonly string[] = HEADER) {
  const lines = readShares([header, ...rows])
  if (!lines.ok) throw new Error(lines.refusal.code)
  return planImport(lines.value, new Map(), defaults)
}
const codes = (rows: readonly (readonly string[])[], header?: readonly string[]) =>
  [...plan(rows, header).reasons].map(([line, reasons]) => [line, ...reasons.map(({ code }) => code)])

describe('given a file with a wrong column', () => {
  it.each([
    ['column-unknown', ['Land', ...HEADER]],
    ['column-missing', HEADER.filter((column) => column !== 'country')],
    ['share-unit-not-declared', HEADER.map((column) => (column === 'share_percent' ? 'share' : column))],
    ['column-twice', [...HEADER, 'holder', 'Holder']],
  ])('then it is refused (%s), and the column and the expected ones are named', (code, header) => {
    const read = readShares([header, header.map(() => 'x')])
    if (read.ok) throw new Error('read')
    expect(read.refusal.code).toBe(code)
    expect(read.refusal.facts?.['column']).toBeTruthy()
    if (/unknown|missing/.test(code)) expect(read.refusal.facts?.['expected']).toContain('tariff_line')
  })

  it('when it has no rows, then that is said', () => {
    expect(readShares([HEADER])).toMatchObject({ refusal: { code: 'file-without-rows' } })
    expect(readShares([])).toMatchObject({ refusal: { code: 'file-without-rows' } })
  })
})

describe('given rows', () => {
  it('when they are good, then they become one position, with the importer that the official chose', () => {
    const { positions, reasons } = plan([row(), row({ 2: 'JP', 4: '10' })])
    expect(reasons.size).toBe(0)
    expect(positions).toMatchObject([
      {
        action: 'record',
        expectedVersion: null,
        lines: [2, 3],
        about: { holder: 'JP', material: 'gallium' },
      },
    ])
  })

  it('when the shares of one supply add up to 211 %, then each of its lines says so, and no other', () => {
    const rows = [
      row({ 4: '100' }),
      row({ 2: 'JP', 4: '100' }),
      row({ 2: 'KR', 4: '11' }),
      row({ 0: 'germanium' }),
    ]
    expect(codes(rows)).toEqual([2, 3, 4].map((line) => [line, 'shares-sum-over-hundred']))
    expect(plan(rows).reasons.get(2)?.[0]?.facts).toEqual({ sum: 211 })
  })

  it('when a cell is wrong, then its column is named', () => {
    const rows = [row({ 2: 'ZZ' }), row({ 3: '20x4' }), row({ 4: '' }), row({ 5: '' }), row({ 1: 'magnet' })]
    expect(codes(rows)).toEqual([
      [2, 'country-unknown'],
      [3, 'year-not-a-year'],
      [4, 'share-missing'],
      [5, 'source-missing'],
      [6, 'stage-not-of-material'],
    ])
  })

  it('when a year lies ahead, or two rows of one supply name different sources, then they are refused', () => {
    expect(codes([row({ 3: '2030' })])).toEqual([[2, 'year-in-future']])
    expect(codes([row(), row({ 2: 'JP', 4: '10', 5: 'Another study' })])).toEqual([[3, 'sources-differ']])
  })

  it('when gallium is said to stand under HS 8112.92, then it is refused (story 10)', () => {
    const header = [...HEADER, 'tariff_line', 'shares_of', 'scope']
    const imports = (line: string) => [...row(), line, 'imports-by-value', 'sourcing']
    expect(codes([imports('8112.92')], header)).toEqual([[2, 'heading-shared-by-materials']])
    expect(codes([imports('')], header)).toEqual([[2, 'tariff-line-missing']])
    expect(plan([imports('US 8112.92.10')], header).reasons.size).toBe(0)
  })

  it('when a line has cells in our own columns alone, then it is refused, not passed over', () => {
    expect(
      codes(
        [
          ['', '', '', '', '', '', 'JP'],
          [...row(), ''],
        ],
        [...HEADER, 'holder'],
      ),
    ).toEqual([[2, 'material-unknown']])
  })

  it('when lines are empty, then the others keep the numbers that a spreadsheet shows', () => {
    expect(codes([row(), [''], row({ 2: 'ZZ' })])).toEqual([[4, 'country-unknown']])
  })
})

describe('for any table', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      'gallium',
      'processing',
      'CN',
      'JP',
      '2024',
      '93.8',
      '211',
      '8112.92',
      'sourcing',
      'edition',
      "'=1",
    ),
  )
  const header = fc.oneof(
    fc.constant([...FILE_COLUMNS].filter((column) => column !== 'share_fraction')),
    fc.array(fc.oneof(cell, fc.constantFrom(...FILE_COLUMNS)), { maxLength: 12 }),
  )
  const table = fc.tuple(header, fc.array(fc.array(cell, { maxLength: 21 }), { maxLength: 12 }))

  it('nothing is thrown, every line that is not empty is in the report, and a line is accepted or says why not', () => {
    let read = 0
    fc.assert(
      fc.property(table, ([names, rows]) => {
        const lines = readShares([names, ...rows])
        if (!lines.ok) return
        read += 1
        const filled = rows.flatMap((cells, index) =>
          cells.some((each) => each.trim() !== '') ? [index + 2] : [],
        )
        expect(lines.value.map(({ line }) => line)).toEqual(filled)
        const { positions, reasons } = planImport(lines.value, new Map(), defaults)
        const kept = new Set(positions.flatMap(({ state, lines: own }) => (state ? own : [])))
        const planned = new Set(positions.flatMap((each) => each.lines))
        for (const line of filled) {
          expect(kept.has(line) && reasons.has(line)).toBe(false)
          expect(reasons.has(line) || planned.has(line)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
    expect(read).toBeGreaterThan(50)
  })
})
