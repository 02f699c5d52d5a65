import type { Language } from '@trilateral/contracts'
import { english, type Word } from './texts.en.ts'
import { japanese } from './texts.ja.ts'
import { korean } from './texts.ko.ts'

export const TEXTS: Readonly<Record<Language, Readonly<Record<Word, string>>>> = {
  en: english,
  ja: japanese,
  ko: korean,
}

export type Say = (word: Word, facts?: Readonly<Record<string, string | number>>) => string

/** The catalogue's words in a language. What has no fact stays in braces: `{audience}` is part of a topic's name. */
export const wordsIn =
  (language: Language): Say =>
  (word, facts = {}) =>
    TEXTS[language][word].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))
