import type { Language } from '@trilateral/contracts'

const formats = new Map<string, Intl.NumberFormat>()

/** A number as readers of all three languages write it: 8,809 and 12.5. Not finite is unknown, and null says so. */
export function writeNumber(language: Language, value: number, digits = 1): string | null {
  if (!Number.isFinite(value)) return null
  const key = `${language} ${digits}`
  const format = formats.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: digits })
  formats.set(key, format)
  // A rounded loss of nothing would read as "-0".
  const text = format.format(value)
  return /[1-9]/.test(text) ? text : text.replace('-', '')
}
