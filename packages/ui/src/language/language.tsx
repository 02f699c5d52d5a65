import type { Language } from '@trilateral/contracts'
import { createContext, use, useCallback, useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { message, type Catalogue, type MessageValues } from './catalogue.ts'
import { chosenLanguage, keepLanguage } from './language-choice.ts'

interface LanguageChoice {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

const Chosen = createContext<LanguageChoice>({ language: 'en', setLanguage: () => undefined })

/** Said before anything is laid out: a page of Japanese that began as English would load the English face for nothing. */
function beginIn(language: Language): Language {
  document.documentElement.lang = language
  return language
}

/** `initial` is for tests; in a browser the address, the last choice or the browser's setting decides. */
export function LanguageProvider({ children, initial }: { children: ReactNode; initial?: Language }) {
  const [language, setLanguage] = useState<Language>(() => initial ?? beginIn(chosenLanguage()))
  useLayoutEffect(() => keepLanguage(language), [language])
  const choice = useMemo(() => ({ language, setLanguage }), [language])
  return (
    <Chosen value={choice}>
      <I18nProvider locale={language}>{children}</I18nProvider>
    </Chosen>
  )
}

/** The reader's language, and the way to change it without a reload. */
export function useLanguage(): LanguageChoice {
  return use(Chosen)
}

/** `t('id', values)` in the reader's language. */
export function useMessages<Id extends string>(catalogue: Catalogue<Id>) {
  const { language } = useLanguage()
  return useCallback(
    (id: Id, values?: MessageValues) => message(catalogue, language, id, values),
    [catalogue, language],
  )
}
