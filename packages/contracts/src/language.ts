import { z } from 'zod'

/** The languages in which every text of the product exists. */
export const LANGUAGES = ['en', 'ja', 'ko'] as const

export const languageSchema = z.enum(LANGUAGES)

export type Language = z.infer<typeof languageSchema>

/** `source`: written by the originator. The others follow it: agreed, awaiting agreement, or older than the source. */
export const TRANSLATION_STATES = ['source', 'agreed', 'provisional', 'stale'] as const

const versionSchema = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  state: z.enum(TRANSLATION_STATES),
})

/** A text with exactly one source language; the other languages are there or not, and say how far they may be trusted. */
export const multilingualTextSchema = z
  .partialRecord(languageSchema, versionSchema)
  .refine(
    (text) => Object.values(text).filter((version) => version.state === 'source').length === 1,
    'text-needs-one-source-language',
  )

export type MultilingualText = z.infer<typeof multilingualTextSchema>

/** The text to show a reader of `language`, and which language it really is: the source where theirs is missing. */
export function textFor(text: MultilingualText, language: Language) {
  const wanted = text[language]
  if (wanted) return { ...wanted, language }
  const source = LANGUAGES.find((candidate) => text[candidate]?.state === 'source')
  const version = source && text[source]
  if (!version) throw new Error('a multilingual text without a source language')
  return { ...version, language: source }
}
