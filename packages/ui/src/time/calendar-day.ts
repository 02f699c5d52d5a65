import type { CalendarDate, Language } from '@trilateral/contracts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A calendar day as a reader of `language` writes it: 27 Nov 2026, 2026年11月27日, 2026년 11월 27일.
 * Written here and not by Intl: browsers and Node disagree about Korean, and a day must never pass through a time zone.
 */
export function formatDate(language: Language, day: CalendarDate): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (language === 'ja') return `${year}年${month}月${date}日`
  if (language === 'ko') return `${year}년 ${month}월 ${date}일`
  return `${date} ${MONTHS[month - 1] ?? ''} ${year}`
}
