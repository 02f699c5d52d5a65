import { useLanguage, useMessages } from '@trilateral/ui'
import { tradeTexts } from './trade-texts.ts'
import { wordsFor } from './words.ts'

/** The texts of these screens, and figures and names in the reader's words. */
export function useWords() {
  const { language } = useLanguage()
  const t = useMessages(tradeTexts)
  return { language, t, words: wordsFor(language) }
}
