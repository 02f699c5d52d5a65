import type { CalendarDate } from '@trilateral/contracts'
import { useState } from 'react'
import { DateField } from '../forms/date-field.tsx'
import { Button } from '../forms/button.tsx'
import { kit } from '../language/kit-messages.ts'
import { useLanguage, useMessages } from '../language/language.tsx'
import { formatDate } from '../time/calendar-day.ts'

interface Props {
  /** The day shown; undefined is today. */
  readonly value: CalendarDate | undefined
  readonly today: CalendarDate
  readonly onChange: (day: CalendarDate | undefined) => void
}

/** While the year 2025 is typed, the control holds the years 2, 20 and 202: none of them is a question. */
const FIRST_DAY = '1900-01-01'

/** The day for which the page answers. Any other day than today is said in words: an old state must not pass for the present. */
export function AsOfDate({ value, today, onChange }: Props) {
  const { language } = useLanguage()
  const t = useMessages(kit)
  const [typed, setTyped] = useState(value ?? today)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    // The address changed by other means than typing here: back, or "today".
    setKnown(value)
    setTyped(value ?? today)
  }
  const type = (day: CalendarDate) => {
    setTyped(day)
    if (day >= FIRST_DAY) onChange(day === today ? undefined : day)
  }
  const isToday = value === undefined || value === today
  return (
    <div className="as-of">
      <DateField label={t('as-of')} value={typed} onChange={type} />
      {isToday ? null : (
        <>
          <Button onPress={() => onChange(undefined)}>{t('as-of.today')}</Button>
          <output className="as-of-note">{t('as-of.past', { date: formatDate(language, value) })}</output>
        </>
      )}
    </div>
  )
}
