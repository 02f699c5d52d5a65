import { semiconductors } from '@trilateral/contracts/semiconductors'
import { useLanguage, usePageTitle } from '@trilateral/ui'

/** Names the page in the browser's tab and for screen readers that announce it. */
export function useTitle(title: string): void {
  const { language } = useLanguage()
  usePageTitle(title, semiconductors.name[language])
}
