import type { MultilingualText } from './language.ts'
import { LANGUAGES, type Language } from './languages.ts'

/** The text to show a reader of `language`, and which language it really is: the source where theirs is missing. */
export function textFor(text: MultilingualText, language: Language) {
  const wanted = text[language]
  if (wanted) return { ...wanted, language }
  const source = LANGUAGES.find((candidate) => text[candidate]?.state === 'source')
  const version = source && text[source]
  if (!version) throw new Error('a multilingual text without a source language')
  return { ...version, language: source }
}
