import type { Language, Refusal } from '@trilateral/contracts'
import type { SentenceTexts } from './sentence-codes.ts'
import { sentencesEn } from './sentences.en.ts'
import { sentencesJa } from './sentences.ja.ts'
import { sentencesKo } from './sentences.ko.ts'

const TEXTS: Readonly<Record<Language, SentenceTexts>> = { en: sentencesEn, ja: sentencesJa, ko: sentencesKo }

const COLON: Readonly<Record<Language, string>> = { en: ': ', ja: '：', ko: ': ' }

/** Why a message was refused, in the words of one language: `goods[0].tariffLine: 8112.92 does not …`. */
function sentenceIn(language: Language, { code, field, facts = {} }: Refusal): string {
  const texts: Readonly<Record<string, string>> = TEXTS[language]
  const text = (texts[code] ?? code).replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
    String(factsOf(code, facts)[name] ?? '–'),
  )
  return field === undefined ? text : `${field}${COLON[language]}${text}`
}

/** The first two of the metals that a heading holds name what it does not tell apart. */
function factsOf(code: string, facts: NonNullable<Refusal['facts']>): NonNullable<Refusal['facts']> {
  if (code !== 'heading-shared-by-materials') return facts
  const [first = '', second = ''] = String(facts['materials']).split(', ')
  return { ...facts, first, second }
}

/** The same in every language. */
export const sentencesOf = (refusal: Refusal): Readonly<Record<Language, string>> => ({
  en: sentenceIn('en', refusal),
  ja: sentenceIn('ja', refusal),
  ko: sentenceIn('ko', refusal),
})
