import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { granted } from '../testing/given.ts'
import { parseSharesRows } from './parse-shares-rows.ts'

const HEADER = ['material', 'stage', 'country', 'year', 'share_percent', 'source']
const row = (country: string, share: string, change: Record<number, string> = {}) =>
  ['gallium', 'processing', country, '2024', share, 'Ministry survey'].map((cell, at) => change[at] ?? cell)
const reasonsOf = (cells: string[], header = HEADER) => {
  const [report] = granted(parseSharesRows([header, cells])).rows
  return report?.accepted === false ? report.reasons : []
}

describe('a file that holds', () => {
  test('every row is taken, and each supply is judged as a whole', () => {
    const report = granted(parseSharesRows([HEADER, row('CN', '93.8'), row('jp', '1.0 %'), ['', '']]))
    expect(report).toMatchObject({ unit: 'percent', accepted: 2, refused: 0, clean: true })
    expect(report.rows[1]).toEqual({
      line: 3,
      accepted: true,
      row: {
        material: 'gallium',
        stage: 'processing',
        country: 'JP',
        year: 2024,
        share: 1,
        scope: 'global',
        source: { name: 'Ministry survey', url: null, accessedOn: null },
        t: null,
        note: null,
      },
    })
    expect(report.groups[0]).toMatchObject({ lines: [2, 3], check: { ok: true, value: { coverage: 94.8 } } })
  })

  test('fractions become percent when the column says that they are fractions', () => {
    const header = HEADER.with(4, 'share_fraction')
    const [report] = granted(parseSharesRows([header, row('CN', '0.938')])).rows
    expect(report).toMatchObject({ accepted: true, row: { share: 93.8 } })
  })

  test('headers in any order and writing; materials and stages by code, symbol or name in three languages', () => {
    const header = [
      '\uFEFFCountry',
      'Source',
      'Share Percent',
      'YEAR',
      'Stage',
      'Material',
      'Trade-parameter',
      '',
    ]
    for (const [material, stage] of [
      ['Ga', '製錬・精製'],
      ['갈륨', 'Processing'],
      ['ガリウム', '제련·정제'],
    ] as const) {
      const cells = ['CN', 'Survey', '90', '2024', stage, material, '1.1', 'beyond']
      expect(granted(parseSharesRows([header, cells])).rows[0]).toMatchObject({
        accepted: true,
        row: { material: 'gallium', stage: 'processing', t: 1.1 },
      })
    }
  })

  test('full-width digits count as digits, and a source keeps its full-width brackets', () => {
    const [report] = granted(
      parseSharesRows([HEADER, row('ＣＮ', '９３．８', { 5: '調査（２０２５年）' })]),
    ).rows
    expect(report).toMatchObject({
      row: { country: 'CN', share: 93.8, source: { name: '調査（２０２５年）' } },
    })
  })

  test('years and scopes are different supplies', () => {
    const header = [...HEADER, 'scope']
    const report = granted(
      parseSharesRows([
        header,
        [...row('CN', '90'), ''],
        [...row('CN', '80', { 3: '2025' }), 'global'],
        [...row('CN', '70'), 'Sourcing'],
      ]),
    )
    expect(report.groups.map(({ year, scope }) => [year, scope])).toEqual([
      [2024, 'global'],
      [2025, 'global'],
      [2024, 'sourcing'],
    ])
  })
})

describe('a file with a wrong column is refused as a whole, naming the column and those expected', () => {
  const refusalOf = (header: string[]) => parseSharesRows([header, row('CN', '90')])

  test.each([
    ['a bare share', HEADER.with(4, 'Share'), 'share-unit-not-declared', 'Share'],
    ['a column nobody knows', HEADER.with(0, 'mineral'), 'column-unknown', 'mineral'],
    ['a column missing', HEADER.toSpliced(5, 1), 'column-missing', 'source'],
    ['no share at all', HEADER.toSpliced(4, 1), 'column-missing', 'share_percent'],
    ['a column twice', [...HEADER, 'year'], 'column-twice', 'year'],
    ['both units', [...HEADER, 'share_fraction'], 'share-unit-declared-twice', 'share_percent'],
  ])('%s', (_, header, code, column) => {
    expect(refusalOf(header)).toMatchObject({
      ok: false,
      refusal: { code, field: column, facts: { column } },
    })
  })

  test('the expected columns are named', () => {
    const refused = refusalOf(HEADER.with(4, 'share'))
    expect(refused.ok || refused.refusal.facts?.['expected']).toBe('share_percent, share_fraction')
  })

  test.each([
    ['no rows at all', [], 'table-empty'],
    ['only a header', [HEADER, ['', '']], 'table-without-rows'],
    ['more rows than there can be', [HEADER, ...Array.from({ length: 50_001 }, () => [])], 'table-too-long'],
  ])('%s', (_, table, code) => expect(parseSharesRows(table)).toMatchObject({ ok: false, refusal: { code } }))
})

describe('a row that does not hold is reported with its line and columns, and the others are taken', () => {
  test('line and reasons', () => {
    const report = granted(parseSharesRows([HEADER, row('CN', '90'), row('XX', '-1', { 3: '24', 5: '' })]))
    expect(report).toMatchObject({ accepted: 1, refused: 1, clean: false })
    expect(report.rows[1]).toEqual({
      line: 3,
      accepted: false,
      reasons: [
        { code: 'country-unknown', column: 'country', facts: { value: 'XX' } },
        { code: 'year-not-a-year', column: 'year', facts: { value: '24' } },
        { code: 'share-negative', column: 'share_percent', facts: { value: '-1' } },
        { code: 'source-missing', column: 'source', facts: { value: '' } },
      ],
    })
  })

  test.each([
    ['93,8', 'share-not-a-number'],
    ['n/a', 'share-not-a-number'],
    ['', 'share-missing'],
    ['101', 'share-over-hundred'],
    ['1e3', 'share-over-hundred'],
    ['0x10', 'share-not-a-number'],
    ['Infinity', 'share-not-a-number'],
  ])('share %j: %s', (share, code) => expect(reasonsOf(row('CN', share))).toMatchObject([{ code }]))

  test.each<[Record<number, string>, string]>([
    [{ 0: 'unobtainium' }, 'material-unknown'],
    [{ 0: 'C' }, 'material-unknown'],
    [{ 1: 'smelting' }, 'stage-unknown'],
    [{ 1: 'magnet' }, 'stage-not-of-material'],
    [{ 2: 'CHN' }, 'country-unknown'],
    [{ 5: 'x'.repeat(1001) }, 'cell-too-long'],
  ])('%j: %s', (change, code) => expect(reasonsOf(row('CN', '90', change))).toMatchObject([{ code }]))

  test.each([
    ['scope', 'ours', 'scope-unknown'],
    ['source_url', 'javascript:alert(1)', 'url-not-a-link'],
    ['accessed_on', '2026-02-30', 'date-not-a-date'],
    ['trade_parameter', '0', 'trade-parameter-out-of-range'],
    ['trade_parameter', 'high', 'trade-parameter-out-of-range'],
  ])('%s %j: %s', (column, value, code) => {
    expect(reasonsOf([...row('CN', '90'), value], [...HEADER, column])).toMatchObject([{ code, column }])
  })

  test('a percent sign where a fraction is declared is a contradiction', () => {
    expect(reasonsOf(row('CN', '0.9 %'), HEADER.with(4, 'share_fraction'))).toMatchObject([
      { code: 'share-not-a-number', column: 'share_fraction' },
    ])
  })
})

test('shares that add up to 211 % are refused as a supply, with the sum', () => {
  const report = granted(parseSharesRows([HEADER, row('CN', '98'), row('JP', '80'), row('KR', '33')]))
  expect(report.clean).toBe(false)
  expect(report.groups[0]?.check).toEqual({
    ok: false,
    refusal: { code: 'shares-sum-over-hundred', field: 'shares', facts: { sum: 211 } },
  })
})

test('a country twice in one supply is refused, in another year it is not', () => {
  const table = [HEADER, row('CN', '40'), row('CN', '41'), row('CN', '42', { 3: '2025' })]
  expect(granted(parseSharesRows(table)).groups.map(({ check }) => check.ok)).toEqual([false, true])
})

test('whatever a file holds, nothing is thrown', () => {
  const cells = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(...HEADER, 'gallium', 'CN', '2024', '90', 'processing'),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cells, { maxLength: 8 }), { maxLength: 6 }), (table) => {
      expect(() => parseSharesRows(table)).not.toThrow()
      expect(() => parseSharesRows([HEADER, ...table])).not.toThrow()
    }),
  )
})
