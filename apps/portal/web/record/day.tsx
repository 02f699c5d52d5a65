import type { CalendarDate } from '@trilateral/contracts'
import { formatDate, useLanguage } from '@trilateral/ui'

/** A calendar day in the reader's way of writing. */
export function Day({ on }: { on: CalendarDate }) {
  const { language } = useLanguage()
  return (
    <time className="day" dateTime={on}>
      {formatDate(language, on)}
    </time>
  )
}
