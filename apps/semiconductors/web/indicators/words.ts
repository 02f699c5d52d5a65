import type { Language } from '@trilateral/contracts'
import type { AlarmLevel, Unit } from '@trilateral/contracts/semiconductors'
import { formatDate } from '@trilateral/ui'
import { writeNumber } from '@trilateral/ui/charts'
import { UNIT_NAMES, withUnit } from '../../src/indicators/unit-and-level-names.ts'

const WEEK: Readonly<Record<Language, (year: string, week: number) => string>> = {
  en: (year, week) => `week ${week} of ${year}`,
  ja: (year, week) => `${year}年第${week}週`,
  ko: (year, week) => `${year}년 ${week}주차`,
}

const QUARTER: Readonly<Record<Language, (year: string, quarter: number) => string>> = {
  en: (year, quarter) => `Q${quarter} ${year}`,
  ja: (year, quarter) => `${year}年第${quarter}四半期`,
  ko: (year, quarter) => `${year}년 ${quarter}분기`,
}

const months = new Map<Language, Intl.DateTimeFormat>()

function monthWords(language: Language, period: string): string {
  const format =
    months.get(language) ??
    new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' })
  months.set(language, format)
  return format.format(new Date(`${period}-01`))
}

/** A period in the reader's words: `2026-W48` is week 48 of 2026. */
export function periodWords(language: Language, period: string): string {
  const year = period.slice(0, 4)
  const rest = period.slice(5)
  if (rest.startsWith('W')) return WEEK[language](year, Number(rest.slice(1)))
  if (rest.startsWith('Q')) return QUARTER[language](year, Number(rest.slice(1)))
  return rest.length === 2 ? monthWords(language, period) : formatDate(language, period)
}

export const figureWords = (language: Language, value: number, unit: Unit): string =>
  withUnit(language, value, unit)

/** A change, with its sign. */
export const changeWords = (language: Language, value: number, unit: Unit): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : '±'}${withUnit(language, Math.abs(value), unit)}`

export const unitName = (language: Language, unit: Unit): string => UNIT_NAMES[unit][language]

/** A score as it is ranked by. */
export const scoreWords = (language: Language, score: number): string =>
  `${score < 0 ? '−' : ''}${writeNumber(language, Math.abs(score), 1) ?? '0'}`

/** A shape of its own beside the words of each state: nothing means by colour alone. */
export const LEVEL_GLYPHS: Readonly<Record<AlarmLevel | 'clear' | 'none', string>> = {
  alarm: '◆',
  warning: '▲',
  watch: '◐',
  clear: '○',
  none: '–',
}
