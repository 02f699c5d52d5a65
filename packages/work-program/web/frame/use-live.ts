import { useRefresh } from '@trilateral/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'

/** Where the area tells that something changed. */
const LINE = '/live'
/** Browsers open a line that broke again by themselves, but not one that was refused. */
const OPEN_AGAIN_MS = 30_000

/** Asks again for what is shown as soon as the area says that something changed which the reader's ministry may see. */
export function useLive(): void {
  const queries = useQueryClient()
  const ask = useCallback(
    // What the server was asked; who is signed in is another matter.
    () => queries.invalidateQueries({ predicate: ({ queryKey: [path] }) => Array.isArray(path) }),
    [queries],
  )
  const refresh = useRefresh(ask)
  useEffect(() => {
    let line: EventSource | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const open = () => {
      const opened = new EventSource(LINE)
      line = opened
      // After a break, something may have been missed.
      opened.addEventListener('ready', refresh)
      opened.addEventListener('changed', refresh)
      opened.addEventListener('error', () => {
        if (opened.readyState !== EventSource.CLOSED) return
        // The session may have ended: if so, the frame asks for it.
        void queries.invalidateQueries({ queryKey: ['session'] })
        timer = setTimeout(open, OPEN_AGAIN_MS)
      })
    }
    open()
    return () => {
      clearTimeout(timer)
      line?.close()
    }
  }, [queries, refresh])
}
