import type { Language, Refusal } from '@trilateral/contracts'
import { metalNames } from '@trilateral/supply-risk/trade'
import { AREA_REASONS } from './area-reasons.ts'
import type { SentenceTexts } from './sentence-codes.ts'
import { sentencesEn } from './sentences.en.ts'
import { sentencesJa } from './sentences.ja.ts'
import { sentencesKo } from './sentences.ko.ts'

const TEXTS: Readonly<Record<Language, SentenceTexts>> = { en: sentencesEn, ja: sentencesJa, ko: sentencesKo }

const COLON: Readonly<Record<Language, string>> = { en: ': ', ja: '：', ko: ': ' }

/** Why a message was refused, in the words of one language: `goods[0].tariffLine: 8112.92 does not …`. */
function sentenceIn(language: Language, { code, field, facts = {} }: Refusal): string {
  const texts: Readonly<Record<string, string>> = TEXTS[language]
  const named = withNames(language, facts)
  const text = filled(texts[code] ?? code, { ...named, why: reasonOf(language, named) })
  return field === undefined ? text : `${field}${COLON[language]}${text}`
}

type Facts = NonNullable<Refusal['facts']>

const filled = (text: string, facts: Facts): string =>
  text.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => String(facts[name] ?? '–'))

/** An area's own reason in words; by its code where the area has one that is new here. */
const reasonOf = (language: Language, facts: Facts): string =>
  filled(AREA_REASONS[String(facts['why'])]?.[language] ?? String(facts['why'] ?? '–'), facts)

/** Metals by their names: the one that a line belongs to, and the first two that a heading does not tell apart. */
function withNames(language: Language, facts: Facts): Facts {
  const { materials, material } = facts
  const name = (code: string) => metalNames(code, language).toLowerCase()
  const [first = '', second = ''] = String(materials).split(', ')
  return {
    ...facts,
    ...(materials === undefined ? {} : { first: name(first), second: name(second) }),
    ...(material === undefined ? {} : { material: name(String(material)) }),
  }
}

/** The same in every language. */
export const sentencesOf = (refusal: Refusal): Readonly<Record<Language, string>> => ({
  en: sentenceIn('en', refusal),
  ja: sentenceIn('ja', refusal),
  ko: sentenceIn('ko', refusal),
})
