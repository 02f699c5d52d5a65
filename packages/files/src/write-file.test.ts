import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTable } from './read-table.ts'
import { writeFile } from './write-file.ts'
import type { WrittenTable } from './written-table.ts'

const table = {
  sheet: 'measures',
  columns: [
    { name: 'title', kind: 'text', width: 40 },
    { name: 'items', kind: 'number' },
    { name: 'in_force_from', kind: 'day' },
    { name: 'as_of_utc', kind: 'instant' },
  ],
  rows: [
    {
      title: '=cmd|"/c calc"!A1',
      items: 7,
      in_force_from: '2026-11-24',
      as_of_utc: '2026-11-24T05:02:00.000Z',
    },
    { title: 'ガリウム, 갈륨', items: null, in_force_from: null, as_of_utc: '2026-11-24T05:02:00.000Z' },
  ],
} as const satisfies WrittenTable

const bytesOf = ({ content }: { readonly content: string }) => new Uint8Array(Buffer.from(content, 'base64'))

describe('given a view that an official saves', () => {
  it('when it is saved as CSV, then Excel reads its letters and runs none of its texts', async () => {
    const file = await writeFile('measures-2026-11-24', 'csv', table)
    expect(file).toMatchObject({
      name: 'measures-2026-11-24.csv',
      mediaType: 'text/csv; charset=utf-8',
      rows: 2,
    })
    const bytes = bytesOf(file)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toContain(`"'=cmd|""/c calc""!A1",7,2026-11-24`)
  })

  it('when it is saved as a workbook, then its days and instants can be sorted by', async () => {
    const sheet = unzipSync(bytesOf(await writeFile('measures', 'xlsx', table)))['xl/worksheets/sheet1.xml']
    // 46350 is 24 November 2026 as spreadsheets count days.
    expect(strFromU8(sheet ?? new Uint8Array())).toMatch(/<v>46350<\/v>.*<v>46350\.2097/)
  })

  it.each(['csv', 'xlsx'] as const)(
    'when its %s is read again, then every text and number is as it was',
    async (format) => {
      const read = await readTable(bytesOf(await writeFile('measures', format, table)))
      if (!read.ok) throw new Error(read.refusal.code)
      expect(read.value.map((row) => row.slice(0, 3))).toEqual([
        ['title', 'items', 'in_force_from'],
        ['=cmd|"/c calc"!A1', '7', '2026-11-24'],
        ['ガリウム, 갈륨', '', ''],
      ])
    },
  )
})
