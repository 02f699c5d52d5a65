import { formatDate, Table, useLanguage, useMessages } from '@trilateral/ui'
import type { Calendar, CalendarDay } from '../answers.ts'
import { useToday } from '../frame/today.tsx'
import { calendarTexts } from '../texts/calendar.ts'
import { EntryLine } from './calendar-entry.tsx'
import { weekdayOf } from './calendar-window.ts'
import { CAPITALS, MinistryState } from './ministry-words.tsx'
import { weekdayText } from './weekday-text.ts'

/** Days on which something is due, happens or is closed, one a line: who works in which capital, and what it is. */
export function Agenda({ calendar, span }: { calendar: Calendar; span: string }) {
  const { language } = useLanguage()
  const t = useMessages(calendarTexts)
  const today = useToday()
  const of = (day: string) => calendar.entries.filter((entry) => entry.day === day)
  const isSaid = ({ day, ministries }: CalendarDay) =>
    of(day).length > 0 || day === today || CAPITALS.some((party) => ministries[party].holidays.length > 0)
  return (
    <Table
      caption={t('agenda-caption', { span })}
      rows={calendar.days.filter(isSaid)}
      rowKey={({ day }) => day}
      columns={[
        {
          key: 'day',
          header: t('column.day'),
          isRowHeader: true,
          cell: ({ day, allThreeWork }) => (
            <>
              {formatDate(language, day)} ({t(weekdayText(weekdayOf(day)))}){' '}
              {day === today ? <strong>{t('today')}</strong> : null}
              <span className="calendar-three">
                {allThreeWork === null ? t('works-unknown') : t(allThreeWork ? 'all-work' : 'not-all-work')}
              </span>
            </>
          ),
        },
        ...CAPITALS.map((party) => ({
          key: party,
          header: t(`column.${party}`),
          cell: (day: CalendarDay) => <MinistryState day={day} party={party} />,
        })),
        {
          key: 'entries',
          header: t('column.entries'),
          cell: ({ day }) =>
            of(day).length === 0 ? (
              '–'
            ) : (
              <ul className="calendar-entries">
                {of(day).map((entry) => (
                  <EntryLine key={entry.key} entry={entry} />
                ))}
              </ul>
            ),
        },
      ]}
    />
  )
}
