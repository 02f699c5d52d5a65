import type { Language } from '@trilateral/contracts'
import type { Severity } from '@trilateral/contracts/semiconductors'

/** In words, from what figure on (0 to 1). Our judgement, and printed beside the formula. */
export const SEVERITY_LEVELS = { severe: 0.7, high: 0.4, moderate: 0.2, low: 0.01, none: 0 } as const

export type SeverityLevel = keyof typeof SEVERITY_LEVELS

const LEVELS = Object.entries(SEVERITY_LEVELS) as readonly [SeverityLevel, number][]

export const severityLevel = (value: number): SeverityLevel =>
  LEVELS.find(([, from]) => value >= from)?.[0] ?? 'none'

export const SEVERITY_LEVEL_NAMES: Readonly<Record<SeverityLevel, Readonly<Record<Language, string>>>> = {
  severe: { en: 'severe', ja: '深刻', ko: '심각' },
  high: { en: 'high', ja: '高い', ko: '높음' },
  moderate: { en: 'moderate', ja: '中程度', ko: '보통' },
  low: { en: 'low', ja: '低い', ko: '낮음' },
  none: { en: 'none', ja: 'なし', ko: '없음' },
}

const UNKNOWN: Readonly<Record<Language, string>> = { en: 'unknown', ja: '不明', ko: '미상' }
const TO: Readonly<Record<Language, string>> = { en: ' to ', ja: '～', ko: '~' }

/** A severity in words: a level, two between which it lies, or unknown, since it may be any. */
export function severityWords({ low, high }: Severity, language: Language): string {
  const [from, to] = [severityLevel(low), severityLevel(high)]
  const word = (level: SeverityLevel) => SEVERITY_LEVEL_NAMES[level][language]
  if (from === to) return word(to)
  return from === 'none' && to === 'severe' ? UNKNOWN[language] : `${word(from)}${TO[language]}${word(to)}`
}

/** As a figure from 0 to 100, or as two where it is not known. */
export function severityFigure({ low, high }: Severity): string {
  const [from, to] = [low, high].map((value) => String(Math.round(value * 100)))
  return from === to ? `${to}` : `${from}–${to}`
}

/** Worst first: by the most that it can be, then by the least. */
export const worseFirst = (a: Severity, b: Severity) => b.high - a.high || b.low - a.low
