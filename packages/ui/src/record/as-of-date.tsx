import type { CalendarDate } from '@trilateral/contracts'
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

/** The day for which the page answers. Any other day than today is said in words: an old state must not pass for the present. */
export function AsOfDate({ value, today, onChange }: Props) {
  const { language } = useLanguage()
  const t = useMessages(kit)
  const isToday = value === undefined || value === today
  return (
    <div className="as-of">
      <DateField
        label={t('as-of')}
        value={value ?? today}
        onChange={(day) => onChange(day === '' || day === today ? undefined : day)}
      />
      {isToday ? null : (
        <>
          <Button onPress={() => onChange(undefined)}>{t('as-of.today')}</Button>
          <output className="as-of-note">{t('as-of.past', { date: formatDate(language, value) })}</output>
        </>
      )}
    </div>
  )
}
