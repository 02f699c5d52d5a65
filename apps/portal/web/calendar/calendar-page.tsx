import './calendar.css'
import { areas } from '@trilateral/contracts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button, Tile, useLanguage, useMessages } from '@trilateral/ui'
import { useState } from 'react'
import type { Calendar } from '../answers.ts'
import { ministerialWords } from '../brief/ministerial-words.ts'
import { narrowedBy } from '../filter/narrowed.ts'
import { NothingHere } from '../frame/nothing-here.tsx'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PortalPage } from '../frame/portal-page.tsx'
import { useToday } from '../frame/today.tsx'
import { useMomentAsked } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { calendarTexts } from '../texts/calendar.ts'
import { termsTexts } from '../texts/terms.ts'
import { Agenda } from './agenda.tsx'
import { CalendarFeeds } from './calendar-feeds.tsx'
import { CalendarFilter } from './calendar-filter.tsx'
import { EntryLine } from './calendar-entry.tsx'
import { calendarTitle } from './calendar-finding.ts'
import type { CalendarQuestion } from './calendar-question.ts'
import { spanWords, windowOf } from './calendar-window.ts'
import { MonthTable } from './month-table.tsx'
import { HolidaySources } from './ministry-words.tsx'

const route = getRouteApi('/calendar')

/** On a phone a month is seven slivers: there the days stand one below the other. */
const isWide = () => globalThis.matchMedia?.('(min-width: 48.01rem)').matches ?? true

/** The road to the next ministerial: what falls due or happens, on whose day, and when all three ministries work. */
export function CalendarPage() {
  const question = route.useSearch()
  const navigate = route.useNavigate()
  const { language } = useLanguage()
  const t = useMessages(calendarTexts)
  const terms = useMessages(termsTexts)
  const today = useToday()
  const moment = useMomentAsked()
  const [otherwise] = useState<'month' | 'agenda'>(() => (isWide() ? 'month' : 'agenda'))
  const view = question.view ?? otherwise
  const shown = windowOf(view, question.month, question.on ?? today)
  const area = areas.find(({ code }) => code === question.area)?.code
  const { from, to, month } = shown
  const query = useQuery(
    gateway.calendar.get.queryOptions(
      { from, to, area, kinds: question.kind === undefined ? [] : [question.kind], ...moment },
      { placeholderData: keepPreviousData, retry: 1 },
    ),
  )
  if (query.data === undefined) return <NotLoaded title={t('eyebrow')} query={query} />
  const calendar = query.data
  // While another month is on its way, the one that is here is shown under its own name.
  const isOld = calendar.from !== from || calendar.to !== to
  const days = isOld ? { ...shown, from: calendar.from, to: calendar.to } : shown
  const isMonth = view === 'month' || question.month !== undefined
  const span = spanWords(days, {
    isMonth: isMonth && !isOld,
    language,
    join: (first, last) => t('span-of-days', { from: first, to: last }),
  })
  const ask = (change: CalendarQuestion) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  const narrowed = narrowedBy({ area: question.area, kind: question.kind })
  return (
    <PortalPage
      eyebrow={t('eyebrow')}
      title={calendarTitle(calendar, span, { language, month: isMonth && !isOld ? month : undefined })}
      lead={t('lead')}
      readAt={query.dataUpdatedAt}
      asOf={calendar.asOf}
    >
      <MinisterialLine calendar={calendar} />
      <CalendarFilter question={question} view={view} month={month} onChange={ask} />
      {calendar.more ? <p className="known-note">{t('more')}</p> : null}
      <Overdue calendar={calendar} />
      {calendar.entries.length === 0 ? (
        <NothingHere isNarrowed={narrowed > 0} title={t('none')} why={t('none-why')}>
          {narrowed === 0 ? null : (
            <Button onPress={() => ask({ area: undefined, kind: undefined })}>{terms('clear')}</Button>
          )}
        </NothingHere>
      ) : null}
      {view === 'month' ? (
        <MonthTable calendar={calendar} month={isOld ? calendar.from.slice(0, 7) : month} span={span} />
      ) : (
        <Agenda calendar={calendar} span={span} />
      )}
      <HolidaySources calendar={calendar} />
      <CalendarFeeds />
    </PortalPage>
  )
}

function MinisterialLine({ calendar: { ministerial } }: { calendar: Calendar }) {
  const { language } = useLanguage()
  const t = useMessages(calendarTexts)
  const meeting = ministerialWords(ministerial, language)
  return (
    <p className="ministerial-line" data-state={ministerial.state}>
      <strong>{t('ministerial')}</strong> {meeting.label}: {meeting.value} · {meeting.meaning}
      {ministerial.scheduled === null ? ` · ${t('ministerial-none')}` : null}
    </p>
  )
}

function Overdue({ calendar: { overdue } }: { calendar: Calendar }) {
  const t = useMessages(calendarTexts)
  // The ministerial has a line of its own above.
  const entries = overdue.filter(({ kind }) => kind !== 'ministerial-due')
  if (entries.length === 0) return null
  return (
    <Tile heading={t('overdue-heading')} finding={t('overdue-finding', { count: entries.length })}>
      <ul className="calendar-entries">
        {entries.map((entry) => (
          <EntryLine key={entry.key} entry={entry} />
        ))}
      </ul>
    </Tile>
  )
}
