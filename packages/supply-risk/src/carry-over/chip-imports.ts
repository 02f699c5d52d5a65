import type { ChipImports } from '../reference/chip-imports.ts'
import { CHIP_LINES, WATCHED_IMPORTERS } from '../trade/chip-lines.ts'
import { AREA_LETTERS, numberOfCountry } from '../trade/customs-areas.ts'
import { cell, readTable } from './shared-data.ts'

/** The partners' imports of 2024 under the watched lines that the bilateral trade file holds, flow by flow. */
export function chipImports(): readonly ChipImports[] {
  const numbers = new Map(AREA_LETTERS)
  const numberOf = (letters: string) => {
    const number = numbers.get(letters)
    if (number === undefined) throw new Error(`the trade file has ${letters} and our list of areas has not`)
    return number
  }
  const flows = readTable('trade/baci_2024.csv')
  return CHIP_LINES.flatMap(({ line }) =>
    WATCHED_IMPORTERS.flatMap((importer): ChipImports[] => {
      const own = flows.filter(
        (row) => cell(row, 'cmd') === line && numberOf(cell(row, 'j')) === numberOfCountry(importer),
      )
      const from = own
        .map((row): [number, string] => [numberOf(cell(row, 'i')), toTheCent(cell(row, 'value'))])
        .toSorted(([a], [b]) => a - b)
      return from.length === 0 ? [] : [{ importer, line, from: from.map((pair) => pair.join('=')).join(' ') }]
    }),
  )
}

/** 32310.000000000004 is what a double makes of 32310: the file counts thousands to three places. */
function toTheCent(dollars: string): string {
  const cents = Math.round(Number(dollars) * 100)
  if (!Number.isSafeInteger(cents)) throw new Error(`${dollars} is no amount`)
  return String(cents / 100)
}
