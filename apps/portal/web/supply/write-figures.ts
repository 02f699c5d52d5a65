import type { Language } from '@trilateral/contracts'
import { message } from '@trilateral/ui'
import type { SupplyItem } from '../answers.ts'
import { supplyTexts } from '../texts/supply.ts'

const formats = new Map<string, Intl.NumberFormat>()

function written(value: number, language: Language, digits: number): string {
  const key = `${language} ${digits}`
  const format = formats.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: digits })
  formats.set(key, format)
  return format.format(value)
}

/** 8,809 */
export const whole = (value: number, language: Language) => written(value, language, 0)

/** 93.8 */
export const tenths = (value: number, language: Language) => written(value, language, 1)

/** 3.91 */
export const hundredths = (value: number, language: Language) => written(value, language, 2)

/** 2016–2020, or 2024; where the source does not say of which years its figures are, the year of the study. */
export function periodText(
  { period, edition }: Pick<SupplyItem, 'period' | 'edition'>,
  language: Language,
): string {
  if (period !== null) return period.from === period.to ? String(period.from) : `${period.from}–${period.to}`
  return edition === null
    ? message(supplyTexts, language, 'period-unknown')
    : message(supplyTexts, language, 'period-edition', { edition: String(edition) })
}
