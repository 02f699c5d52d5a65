import type { Language } from '@trilateral/contracts'
import { CHIP_LINES, customsArea, metalNames, SHARED_HEADINGS } from '@trilateral/supply-risk/trade'
import { countryName } from '@trilateral/ui'
import { writeNumber } from '@trilateral/ui/charts'

/** 381800 as it is written in tariffs: 3818.00. */
export const writtenLine = (line: string) => `${line.slice(0, 4)}.${line.slice(4)}`

const sharedAt = (line: string) => SHARED_HEADINGS.find(({ code }) => code === writtenLine(line))

/** Six digits of whatever was typed: 3818.00, 3818 00 and 381800 alike. */
export function lineOf(typed: string): string | undefined {
  const digits = typed.replace(/[^0-9]/g, '')
  return digits.length === 6 ? digits : undefined
}

export function wordsFor(language: Language) {
  const number = (value: number, digits = 0) => writeNumber(language, value, digits) ?? '–'
  const lineName = (line: string): string | undefined => {
    const shared = sharedAt(line)
    return shared
      ? metalNames(shared.materials.join(', '), language)
      : CHIP_LINES.find((each) => each.line === line)?.names[language]
  }
  return {
    number,
    percent: (value: number) => number(value, 1),
    /** 0.2, +1.3, −4.0: in points. */
    signed: (value: number) => `${value > 0 ? '+' : ''}${number(value, 1)}`,
    lineName,
    /** 3818.00 Doped wafers and discs */
    line: (line: string) => {
      const name = lineName(line)
      return name === undefined ? `HS ${writtenLine(line)}` : `${writtenLine(line)} ${name}`
    },
    country: (code: string) => countryName(code, language),
    /** A country, or an area that statistics name no country for. */
    supplier: ({ country, area }: { readonly country: string | null; readonly area: number }) =>
      country === null
        ? (customsArea(area)?.names?.[language] ?? `UN ${area}`)
        : countryName(country, language),
    /** Whole dollars of an amount in cents. */
    dollars: (cents: number) => number(Math.round(cents / 100)),
    /** USD 90.6M: amounts whose noughts nobody counts. */
    inShort: (cents: number) =>
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency: 'USD',
        currencyDisplay: 'code',
        notation: 'compact',
        maximumFractionDigits: 1,
      }).format(cents / 100),
    tonnes: (grams: number) => number(grams / 1e6, grams < 1e8 ? 3 : 0),
    bytes: (bytes: number) =>
      new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
        bytes / 1e6,
      ),
  }
}
