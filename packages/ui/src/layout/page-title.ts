import { useEffect } from 'react'

/** Names the page in the browser's tab, in its history, and for screen readers that announce it. */
export function usePageTitle(title: string, application: string): void {
  useEffect(() => {
    document.title = `${title} · ${application}`
  }, [title, application])
}
