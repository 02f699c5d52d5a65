import { IMPORT_LINES, type PartnerImports } from '../reference/partner-imports.ts'
import { cell, numberCell, readTable } from './shared-data.ts'

const IMPORTERS = { JPN: 'JP', KOR: 'KR', USA: 'US' } as const

/** The partners' imports of 2024 by supplier, computed from the bilateral trade file. */
export function partnerImports(): readonly PartnerImports[] {
  const alpha2 = alpha2Of()
  const flows = readTable('trade/baci_2024.csv')
  return IMPORT_LINES.flatMap(({ material, stage, tariffLine, remark }) =>
    Object.entries(IMPORTERS).map(([code, importer]): PartnerImports => {
      const own = flows.filter((row) => cell(row, 'j') === code && cell(row, 'cmd') === tariffLine)
      const total = own.reduce((sum, row) => sum + numberCell(row, 'value'), 0)
      const shares = own.flatMap((row) => {
        const country = alpha2(cell(row, 'i'))
        // A ten-thousandth of a percent: below it a supplier is a parcel.
        const share = Math.round((numberCell(row, 'value') / total) * 1e6) / 1e4
        return country === null || share === 0 ? [] : [{ country, share }]
      })
      const byShare = shares.toSorted((a, b) => b.share - a.share || (a.country < b.country ? -1 : 1))
      return { importer, material, stage, tariffLine, year: 2024, shares: byShare, remark }
    }),
  )
}

/**
 * The file's own list of countries. S19, "Other Asia, nes", is none and has no two-letter code: its share stays unknown.
 * Throws for a code that is not listed.
 */
export function alpha2Of(): (alpha3: string) => string | null {
  const listed = new Map(
    readTable('trade/country_codes_V202601.csv').map((row) => [
      cell(row, 'country_iso3'),
      cell(row, 'country_iso2'),
    ]),
  )
  return (alpha3) => {
    const code = listed.get(alpha3)
    if (code === undefined) throw new Error(`the trade file has ${alpha3} and its list of countries has not`)
    return code === '' ? null : code
  }
}
