import { LANGUAGES, type Language, type MultilingualText, type Refusal } from '@trilateral/contracts'
import { countLetters } from '@trilateral/ui/desk'
import { z } from 'zod'

/** A text while it is being typed, in the languages of the product; '' is not written. */
export const textsSchema = z.object({ en: z.string(), ja: z.string(), ko: z.string() })
export type Texts = z.infer<typeof textsSchema>

/** The longest text that the contracts take, in characters. */
export const TEXT_LIMIT = 2000

export const noTexts = (): Texts => ({ en: '', ja: '', ko: '' })

/** As it is recorded: the source as written, the others provisional; null when the source is not written. */
export function multilingual(texts: Texts, source: Language): MultilingualText | null {
  if (texts[source].trim() === '') return null
  return Object.fromEntries(
    LANGUAGES.filter((language) => texts[language].trim() !== '').map((language) => [
      language,
      {
        text: texts[language].trim(),
        state: language === source ? ('source' as const) : ('provisional' as const),
      },
    ]),
  )
}

/** What is wrong with a text before it is sent: missing in its own language, alone or beside its translations, or too long to be taken. */
export function faultsOfTexts(field: string, texts: Texts, source: Language, isRequired: boolean): Refusal[] {
  const over = Math.max(...LANGUAGES.map((language) => countLetters(texts[language]))) - TEXT_LIMIT
  if (over > 0) return [{ code: 'text-too-long', field, facts: { over } }]
  const isEmpty = texts[source].trim() === ''
  const isNeeded = isRequired || LANGUAGES.some((language) => texts[language].trim() !== '')
  return isNeeded && isEmpty ? [{ code: 'value-missing', field }] : []
}
