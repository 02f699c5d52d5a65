import type { CalendarDate } from '@trilateral/contracts'
import { dayIn, useZone } from '@trilateral/ui'
import { createContext, use, useEffect, useState, type ReactNode } from 'react'

const MINUTE_MS = 60_000

const TodayContext = createContext<CalendarDate | null>(null)

/** Looks at the clock once for all that stands within. */
export function TodayProvider({ children }: { children: ReactNode }) {
  const zone = useZone()
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE_MS)
    return () => clearInterval(timer)
  }, [])
  const today = dayIn(zone, now)
  return <TodayContext value={today}>{children}</TodayContext>
}

/** Today at the reader's ministry. @throws Error outside of `TodayProvider` */
export function useToday(): CalendarDate {
  const today = use(TodayContext)
  if (today === null) throw new Error('useToday stands outside of TodayProvider')
  return today
}
