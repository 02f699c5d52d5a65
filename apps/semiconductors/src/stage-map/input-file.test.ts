import { randomUUID } from 'node:crypto'
import type { ChipInput } from '@trilateral/contracts/semiconductors'
import { readTable } from '@trilateral/files'
import type { Kept } from '@trilateral/records'
import { describe, expect, it } from 'vitest'
import { givenChipInput, givenProviders, givenSource } from '../chip-inputs/given.ts'
import { INPUT_FILE_COLUMNS } from './input-file-columns.ts'
import { inputFile, type InputFileInput } from './input-file.ts'

const NOW = new Date('2026-11-30T03:00:00.000Z')

const kept = (changes: Partial<ChipInput>): Kept<ChipInput> => {
  const state = givenChipInput({ id: randomUUID(), ...changes })
  return {
    id: state.id,
    entity: 'chip-input',
    version: 1,
    originator: 'kr',
    audience: ['jp', 'kr'],
    tlp: 'AMBER',
    state,
    changedAt: NOW,
  }
}

const REGISTER = [
  kept({
    providers: givenProviders({ CN: 0.6, JP: 0.4 }),
    firms: { count: 5, year: 2024, source: givenSource },
  }),
  kept({ stage: 'front-end', providers: null }),
]

async function file(changes: Partial<InputFileInput> = {}) {
  const written = await inputFile(
    REGISTER,
    {
      format: 'csv',
      language: 'ja',
      share: 65,
      columns: INPUT_FILE_COLUMNS.map((key) => ({ key, header: key })),
      words: { yes: '該当', no: '非該当', unknown: '不明', CN: '中国', wafer: 'ウエハー' },
      ...changes,
    },
    { reader: 'jp', now: NOW },
  )
  const table = await readTable(Buffer.from(written.content, 'base64'))
  if (!table.ok) throw new Error(table.refusal.code)
  const [header = [], ...rows] = table.value
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at], cell])))
}

describe('a file of the register of inputs', () => {
  it('given an input with providers and one that nobody knows, then figures stand beside empty cells, each row with its marking', async () => {
    const [known, unknown] = await file()
    expect(known).toMatchObject({
      top: '中国',
      'top-share': '60',
      'hhi-least': '5200',
      'hhi-most': '5200',
      coverage: '100',
      chokepoint: '非該当',
      firms: '5',
      TLP: 'AMBER',
      audience: 'jp-kr',
      originator: 'kr',
    })
    expect(unknown).toMatchObject({
      top: '',
      'top-share': '',
      'hhi-least': '',
      chokepoint: '不明',
      source: '',
    })
  })

  it('given another threshold and a filter, then the file is judged and narrowed as the screen is', async () => {
    const rows = await file({ share: 50, stage: 'wafers', format: 'xlsx' })
    expect(rows.map(({ chokepoint }) => chokepoint)).toEqual(['該当'])
  })
})
