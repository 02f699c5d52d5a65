import type { Language, MultilingualText } from '@trilateral/contracts'
import type { AlarmLevel, Unit } from '@trilateral/contracts/semiconductors'

type InLanguages = Readonly<Record<Language, string>>

/** What a value's unit is called after a figure. */
export const UNIT_NAMES: Readonly<Record<Unit, InLanguages>> = {
  weeks: { en: 'weeks', ja: '週', ko: '주' },
  days: { en: 'days', ja: '日', ko: '일' },
  percent: { en: '%', ja: '%', ko: '%' },
  usd: { en: 'USD', ja: '米ドル', ko: '달러' },
  'usd-per-kg': { en: 'USD/kg', ja: '米ドル/kg', ko: '달러/kg' },
  'usd-per-piece': { en: 'USD per piece', ja: '米ドル/個', ko: '달러/개' },
  'usd-million': { en: 'USD million', ja: '百万米ドル', ko: '백만 달러' },
  tonnes: { en: 'tonnes', ja: 'トン', ko: '톤' },
  pieces: { en: 'pieces', ja: '個', ko: '개' },
  wafers: { en: 'wafers', ja: '枚', ko: '매' },
  index: { en: '(index)', ja: '（指数）', ko: '(지수)' },
}

/** A figure with its unit, as one reads it. */
export function withUnit(language: Language, value: number, unit: Unit): string {
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(value)
  const name = UNIT_NAMES[unit][language]
  if (language !== 'en' || unit === 'percent') return `${figure}${name}`
  return `${figure} ${value === 1 ? name.replace(/s$/, '') : name}`
}

/** The three levels, from the mildest. */
export const LEVEL_NAMES: Readonly<Record<AlarmLevel, InLanguages>> = {
  watch: { en: 'Watch', ja: '注意', ko: '주의' },
  warning: { en: 'Warning', ja: '警戒', ko: '경계' },
  alarm: { en: 'Alarm', ja: '重大', ko: '심각' },
}

/** A text that the platform itself writes in all three languages. */
export const saidIn = (write: (language: Language) => string): MultilingualText => ({
  en: { text: write('en'), state: 'source' },
  ja: { text: write('ja'), state: 'provisional' },
  ko: { text: write('ko'), state: 'provisional' },
})
