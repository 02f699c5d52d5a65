import { criticalMinerals } from '@trilateral/contracts/critical-minerals'
import { useLanguage } from '@trilateral/ui'
import { useEffect } from 'react'

/** Names the page in the browser's tab and for screen readers that announce it. */
export function useTitle(title: string): void {
  const { language } = useLanguage()
  useEffect(() => {
    document.title = `${title} · ${criticalMinerals.name[language]}`
  }, [title, language])
}
