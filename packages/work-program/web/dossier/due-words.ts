import { daysBetween, type CalendarDate } from '@trilateral/contracts'
import { useMessages } from '@trilateral/ui'
import { words } from '../frame/words.ts'

/** How far a day is off, in words: 3 days left, today, 12 days overdue. */
export function useDueWords(today: CalendarDate) {
  const w = useMessages(words)
  return (due: CalendarDate): { readonly said: string; readonly isLate: boolean } => {
    const days = daysBetween(today, due)
    return days < 0
      ? { said: w('days.overdue', { days: -days }), isLate: true }
      : { said: w('days.left', { days }), isLate: false }
  }
}
