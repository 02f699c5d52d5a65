import { LANGUAGES, type Language, type MultilingualText } from '@trilateral/contracts'
import { multilingual, noTexts, type Texts } from './texts-draft.ts'

/** The language in which a recorded text was written; `otherwise` where there is none yet. */
export const writtenIn = (text: MultilingualText | null, otherwise: Language): Language =>
  LANGUAGES.find((language) => text?.[language]?.state === 'source') ?? otherwise

/** As recorded, to be changed. */
export function textsOf(text: MultilingualText | null): Texts {
  const texts = noTexts()
  for (const language of LANGUAGES) texts[language] = text?.[language]?.text ?? ''
  return texts
}

/**
 * As it is sent anew. What was not touched stays as it was recorded, an agreed translation agreed; one that was not touched while
 * its source changed is stale: it says what the source no longer says.
 */
export function multilingualAnew(
  texts: Texts,
  source: Language,
  before: MultilingualText | null,
): MultilingualText | null {
  const anew = multilingual(texts, source)
  if (anew === null || before === null) return anew
  const isSame = (language: Language) => anew[language]?.text === before[language]?.text
  const sourceStands = isSame(source) && before[source]?.state === 'source'
  return Object.fromEntries(
    Object.entries(anew).map(([key, version]) => {
      const language = LANGUAGES.find((each) => each === key)
      const kept = language && language !== source && isSame(language) ? before[language] : undefined
      if (!kept || kept.state === 'source') return [key, version]
      return [key, sourceStands ? kept : { ...kept, state: 'stale' as const }]
    }),
  )
}
