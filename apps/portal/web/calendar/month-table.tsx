import { formatDate, useLanguage, useMessages } from '@trilateral/ui'
import type { Calendar, CalendarDay } from '../answers.ts'
import { useToday } from '../frame/today.tsx'
import { calendarTexts } from '../texts/calendar.ts'
import { EntryLine } from './calendar-entry.tsx'
import { closedOn } from './ministry-words.tsx'
import { weekdayText } from './weekday-text.ts'

/** A month in weeks. Each day names who is closed and what falls due; a plain working day of all three says nothing. */
export function MonthTable({ calendar, month, span }: { calendar: Calendar; month: string; span: string }) {
  const t = useMessages(calendarTexts)
  const weeks = Array.from({ length: calendar.days.length / 7 }, (_, week) =>
    calendar.days.slice(week * 7, week * 7 + 7),
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways on a narrow screen
    <section className="month-frame" tabIndex={0} aria-label={t('month-caption', { span })}>
      <table className="month-table">
        <caption>{t('month-caption', { span })}</caption>
        <thead>
          <tr>
            {weeks[0]?.map(({ day }, weekday) => (
              <th key={day} scope="col">
                {t(weekdayText(weekday))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((day) => (
                <DayCell key={day.day} day={day} month={month} calendar={calendar} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function DayCell({ day, month, calendar }: { day: CalendarDay; month: string; calendar: Calendar }) {
  const { language } = useLanguage()
  const t = useMessages(calendarTexts)
  const today = useToday()
  const entries = calendar.entries.filter((entry) => entry.day === day.day)
  const { isWeekend } = day.ministries.us
  return (
    <td
      data-outside={day.day.startsWith(month) ? undefined : true}
      data-weekend={isWeekend ? true : undefined}
      data-off={day.allThreeWork === false && !isWeekend ? true : undefined}
    >
      <p className="month-day">
        <time dateTime={day.day} aria-label={formatDate(language, day.day)}>
          {Number(day.day.slice(8))}
        </time>
        {day.day === today ? <strong>{t('today')}</strong> : null}
        {isWeekend ? <span className="quiet">{t('weekend')}</span> : null}
        {day.allThreeWork === null ? <span className="quiet">{t('works-unknown')}</span> : null}
      </p>
      {closedOn(day, language).map(({ party, name }) => (
        <p key={`${party} ${name}`} className="month-closed">
          {t(`column.${party}`)}: {name}
        </p>
      ))}
      {entries.length === 0 ? null : (
        <ul className="calendar-entries">
          {entries.map((entry) => (
            <EntryLine key={entry.key} entry={entry} isShort />
          ))}
        </ul>
      )}
    </td>
  )
}
