import type { Language } from '@trilateral/contracts'
import { writeNumber } from '@trilateral/ui/charts'

export { tenths, whole } from '@trilateral/ui/charts'

const written = (value: number, language: Language, digits: number) =>
  writeNumber(language, value, digits) ?? '–'

/** 3.80 as 3.8, 0.0123 as 0.012 */
export const thousandths = (value: number, language: Language) => written(value, language, 3)

/** 80 billion, 800億, 800억: amounts whose noughts nobody counts. */
export const inShort = (value: number, language: Language) =>
  new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(value)

/** +0.12, −0.12, 0 */
export const signed = (value: number, language: Language) =>
  `${value > 0 ? '+' : ''}${thousandths(value, language)}`
