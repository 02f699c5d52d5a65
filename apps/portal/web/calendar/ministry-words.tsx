import { PARTIES, type Language, type Party } from '@trilateral/contracts'
import { formatDate, SourceName, useLanguage, useMessages } from '@trilateral/ui'
import type { Calendar, CalendarDay } from '../answers.ts'
import { calendarTexts } from '../texts/calendar.ts'

/** Washington, Tokyo, Seoul: from west to east of the date line, as their days end from last to first. */
export const CAPITALS = ['us', 'jp', 'kr'] as const satisfies readonly Party[]

/** What a ministry does on a day, in words: works, weekend, or why it is closed. */
export function MinistryState({ day, party }: { day: CalendarDay; party: Party }) {
  const { works, isWeekend, holidays } = day.ministries[party]
  const { language } = useLanguage()
  const t = useMessages(calendarTexts)
  return (
    <span className="ministry-state" data-works={works}>
      {holidays.map(({ name, source }) => (
        <span key={name.en}>
          {name[language]}
          {source.isComputed ? ` (${t('computed')})` : null}
        </span>
      ))}
      {holidays.length > 0 ? null : t(isWeekend ? 'weekend' : works === null ? 'works-unknown' : 'works')}
    </span>
  )
}

/** The ministries that do not work on a weekday, by capital and reason; none on a weekend, whose column says so. */
export function closedOn({ ministries }: CalendarDay, language: Language) {
  return CAPITALS.flatMap((party) => {
    const { isWeekend, holidays } = ministries[party]
    return isWeekend ? [] : holidays.map(({ name }) => ({ party, name: name[language] }))
  })
}

/** Where the holidays were read. */
export function HolidaySources({ calendar }: { calendar: Calendar }) {
  const { language } = useLanguage()
  const t = useMessages(calendarTexts)
  const found = new Map(
    calendar.days.flatMap(({ ministries }) =>
      PARTIES.flatMap((party) =>
        ministries[party].holidays.map(({ source }) => [source.name, source] as const),
      ),
    ),
  )
  const { from, to } = calendar.holidaysKnown
  const [before, after] = t('sources', {
    sources: '\u0000',
    from: formatDate(language, from),
    to: formatDate(language, to),
  }).split('\u0000')
  return (
    <p className="quiet">
      {found.size === 0 ? null : before}
      {[...found.values()].map(({ name, url }, index) => (
        <span key={name}>
          {index === 0 ? null : '; '}
          <SourceName source={{ name, url }} />
        </span>
      ))}
      {found.size === 0 ? null : after}
    </p>
  )
}
