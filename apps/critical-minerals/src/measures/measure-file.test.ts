import type { WrittenFile } from '@trilateral/files'
import { readTable } from '@trilateral/files'
import { describe, expect, it } from 'vitest'
import { givenClause, givenRecord, militaryClause } from './given.ts'
import { EVERY_DESTINATION, MEASURE_FILE_COLUMNS } from './measure-file-columns.ts'
import { measureFile, type MeasureFileInput } from './measure-file.ts'

const NOW = new Date('2026-11-30T03:00:00.000Z')

const kept = {
  ...givenRecord({
    clauses: [
      militaryClause,
      givenClause({ target: { countries: null, endUse: 'any' }, effectiveFrom: '2026-12-01' }),
    ],
  }),
  version: 1,
  changedAt: NOW,
}

const asked = (changes: Partial<MeasureFileInput> = {}): MeasureFileInput => ({
  format: 'csv',
  language: 'ko',
  columns: MEASURE_FILE_COLUMNS.map((key) => ({ key, header: key })),
  words: {
    CN: '중국',
    [EVERY_DESTINATION]: '모든 목적지',
    military: '군사',
    any: '전체',
    'in-force': '시행 중',
  },
  ...changes,
})

const rowsOf = async (written: Promise<WrittenFile>) => {
  const table = await readTable(Buffer.from((await written).content, 'base64'))
  if (!table.ok) throw new Error(table.refusal.code)
  const [header = [], ...rows] = table.value
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at], cell])))
}

const file = (changes?: Partial<MeasureFileInput>) =>
  rowsOf(measureFile([kept], asked(changes), { today: '2026-11-30', now: NOW }))

describe('a file of the register of measures', () => {
  it('given two clauses of one measure, then each is a row, in the words of the screen, with the marking of the measure', async () => {
    const [first, second, ...more] = await file()
    expect(more).toEqual([])
    expect(first).toMatchObject({
      number: '46/2024',
      issuer: '중국',
      clause: '1',
      materials: '이중용도 품목',
      against: 'US',
      'end-use': '군사',
      state: '시행 중',
      from: '2024-12-03',
      to: '',
      TLP: 'CLEAR',
      audience: 'jp-kr-us',
      originator: 'us',
      id: kept.measure.id,
    })
    expect(second).toMatchObject({ clause: '2', against: '모든 목적지', from: '2026-12-01' })
  })

  it.each(['csv', 'xlsx'] as const)(
    'given what the screen is narrowed to, then the %s holds that alone, as it stands on the day asked for',
    async (format) => {
      const rows = await file({ format, on: '2026-12-02', material: 'gallium' })
      expect(rows.map(({ clause, state }) => [clause, state])).toEqual([['2', '시행 중']])
    },
  )
})
