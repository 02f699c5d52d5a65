import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'

/** Goes to an address of the app. Its routes are not known here by type: only the desk's fixed addresses are. */
export function useGo(): (href: string) => void {
  const router = useRouter()
  return useCallback((href) => void router.navigate({ href }), [router])
}

/**
 * Changes what the address asks for. The page stays where it is, and "back" leaves the list instead of undoing each key
 * that was pressed.
 */
export function useAsk(): (change: Readonly<Record<string, string | undefined>>) => void {
  const router = useRouter()
  return useCallback(
    (change) => {
      const { pathname, search } = window.location
      const asked = new URLSearchParams(search)
      for (const [name, value] of Object.entries(change)) {
        if (value === undefined) asked.delete(name)
        else asked.set(name, value)
      }
      const rest = asked.size > 0 ? `?${asked.toString()}` : ''
      void router.navigate({ href: `${pathname}${rest}`, replace: true, resetScroll: false })
    },
    [router],
  )
}
