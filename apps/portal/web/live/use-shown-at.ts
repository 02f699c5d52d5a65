import { useQueryClient } from '@tanstack/react-query'
import { dayIn, useZone } from '@trilateral/ui'
import { useEffect, useState } from 'react'
import { useLive } from './live-provider.tsx'
import { movesWithEvents } from './moves-with-events.ts'

const MINUTE_MS = 60_000

/**
 * The moment that a page shows: while the stream runs and nothing waits, the present minute; otherwise when its data were
 * read. When a day begins at the reader's ministry, what is shown is asked for anew: days overdue and "today" have moved.
 */
export function useShownAt(readAt: number): Date {
  const { isConnected, waiting, isPaused } = useLive()
  const zone = useZone()
  const queryClient = useQueryClient()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS)
    return () => clearInterval(timer)
  }, [])
  const day = dayIn(zone, new Date(now))
  const isOfAnotherDay = readAt > 0 && dayIn(zone, new Date(readAt)) !== day
  useEffect(() => {
    if (isOfAnotherDay)
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => movesWithEvents(queryKey) })
  }, [isOfAnotherDay, queryClient])
  return new Date(isConnected && !isPaused && waiting === 0 ? Math.max(now, readAt) : readAt)
}
