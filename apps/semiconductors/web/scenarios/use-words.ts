import { useLanguage, useMessages } from '@trilateral/ui'
import { scenarioTexts } from './scenario-texts.ts'
import { wordsFor } from './words.ts'

export function useWords() {
  const { language } = useLanguage()
  const t = useMessages(scenarioTexts)
  return { language, t, words: wordsFor(language, t) }
}
