import { useLocation, useSearch } from '@tanstack/react-router'
import type { CalendarDate } from '@trilateral/contracts'
import { useZone } from '@trilateral/ui'
import { useCallback } from 'react'
import { addressOn, momentAsked, pastDayOf } from './past-day.ts'
import { useToday } from './today.tsx'

/** The past day that this page is shown as of; undefined: today at the reader's ministry. */
export function usePastDay(): CalendarDate | undefined {
  const today = useToday()
  const { on } = useSearch({ strict: false })
  // Every link of a page asks this. A page that is left is not drawn anew first: only a day that changes is told.
  return useLocation({ select: ({ pathname }) => pastDayOf(pathname, on, today) })
}

/** The moment of this page as the gateway is asked for it; nothing is asked for today. */
export function useMomentAsked() {
  return momentAsked(usePastDay(), useZone())
}

/** Keeps the day in an address of another page. */
export function useAddress(): (href: string) => string {
  const day = usePastDay()
  return useCallback((href: string) => addressOn(href, day), [day])
}
