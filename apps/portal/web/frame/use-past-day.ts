import { useLocation, useSearch } from '@tanstack/react-router'
import type { CalendarDate } from '@trilateral/contracts'
import { useZone } from '@trilateral/ui'
import { addressOn, momentAsked, pastDayOf } from './past-day.ts'
import { useToday } from './today.tsx'

/** The past day that this page is shown as of; undefined: today at the reader's ministry. */
export function usePastDay(): CalendarDate | undefined {
  const { pathname } = useLocation()
  const { on } = useSearch({ strict: false })
  return pastDayOf(pathname, on, useToday())
}

/** The moment of this page as the gateway is asked for it; nothing is asked for today. */
export function useMomentAsked() {
  return momentAsked(usePastDay(), useZone())
}

/** Keeps the day in an address of another page. */
export function useAddress(): (href: string) => string {
  const day = usePastDay()
  return (href) => addressOn(href, day)
}
