import { useNavigate } from '@tanstack/react-router'
import type { CalendarDate } from '@trilateral/contracts'

/** Shows this page as of another day; undefined: today. What else the address asks stays. */
export function useChooseDay(): (day: CalendarDate | undefined) => void {
  const navigate = useNavigate()
  return (day) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, on: day }),
      replace: true,
      resetScroll: false,
    })
}
