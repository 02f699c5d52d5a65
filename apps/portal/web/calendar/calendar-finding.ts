import type { Language } from '@trilateral/contracts'
import { message } from '@trilateral/ui'
import type { Calendar } from '../answers.ts'
import { calendarTexts } from '../texts/calendar.ts'

/** The page's finding: what is due, what is overdue from before, and on how many days all three ministries work. */
export function calendarTitle(
  { days, entries, overdue }: Pick<Calendar, 'days' | 'entries' | 'overdue'>,
  span: string,
  { language, month }: { readonly language: Language; readonly month: string | undefined },
): string {
  // A month's first and last week reach into its neighbours, which its name does not mean.
  const isMeant = ({ day }: { readonly day: string }) => month === undefined || day.startsWith(month)
  const meant = days.filter(isMeant)
  const isKnown = meant.every(({ allThreeWork }) => allThreeWork !== null)
  return message(calendarTexts, language, isKnown ? 'finding' : 'finding-days-unknown', {
    span,
    open: entries.filter((entry) => isMeant(entry) && entry.standing === 'open').length,
    overdue: overdue.filter(({ kind }) => kind !== 'ministerial-due').length,
    works: meant.filter(({ allThreeWork }) => allThreeWork === true).length,
  })
}
