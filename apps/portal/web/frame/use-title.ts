import { useMessages, usePageTitle } from '@trilateral/ui'
import { portal } from '../texts/texts.ts'

/** Names the page in the browser's tab, in its history, and for screen readers that announce it. */
export function useTitle(title: string): void {
  const t = useMessages(portal)
  usePageTitle(title, t('portal'))
}
