import { z } from 'zod'
import { LANGUAGES } from './languages.ts'

export { isLanguage, LANGUAGES, type Language } from './languages.ts'

export const languageSchema = z.enum(LANGUAGES)

/** `source`: written by the originator. The others follow it: agreed, awaiting agreement, or older than the source. */
export const TRANSLATION_STATES = ['source', 'agreed', 'provisional', 'stale'] as const

const versionSchema = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  state: z.enum(TRANSLATION_STATES),
})

export const multilingualTextSchema = z
  .partialRecord(languageSchema, versionSchema)
  .refine(
    (text) => Object.values(text).filter((version) => version.state === 'source').length === 1,
    'text-needs-one-source-language',
  )
  .describe(
    'A text with exactly one source language; the other languages are there or not, and say how far they may be trusted.',
  )

export type MultilingualText = z.infer<typeof multilingualTextSchema>

/** A text that was written in English; the others await agreement by the ministries whose languages they are. */
export const englishFirst = (en: string, ja: string, ko: string): MultilingualText => ({
  en: { text: en, state: 'source' },
  ja: { text: ja, state: 'provisional' },
  ko: { text: ko, state: 'provisional' },
})
