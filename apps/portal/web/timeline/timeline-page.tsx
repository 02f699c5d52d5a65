import './timeline.css'
import { areas } from '@trilateral/contracts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button, Checkbox, DateField, formatDate, Select, useLanguage, useMessages } from '@trilateral/ui'
import { lazy, Suspense } from 'react'
import { ministerialWords } from '../brief/ministerial-words.ts'
import { FilterFold } from '../filter/filter-fold.tsx'
import { narrowedBy } from '../filter/narrowed.ts'
import { NothingHere } from '../frame/nothing-here.tsx'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PortalPage } from '../frame/portal-page.tsx'
import { useMomentAsked } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { totalText } from '../record/total.ts'
import { termsTexts } from '../texts/terms.ts'
import { timelineTexts } from '../texts/timeline.ts'
import { CriticalDependencies } from './critical-dependencies.tsx'
import { timelineTitle } from './timeline-finding.ts'
import type { TimelineQuestion } from './timeline-question.ts'

const MilestoneTimeline = lazy(() => import('./milestone-timeline.tsx'))
const route = getRouteApi('/timeline')

/** Will we make the ministerial? Milestones against baseline and meeting, as a list first and as a drawing second. */
export function TimelinePage() {
  const question = route.useSearch()
  const navigate = route.useNavigate()
  const { language } = useLanguage()
  const t = useMessages(timelineTexts)
  const terms = useMessages(termsTexts)
  const area = areas.find(({ code }) => code === question.area)?.code
  const { from, to } = question
  const moment = useMomentAsked()
  const query = useQuery(
    gateway.timeline.get.queryOptions(
      { from, to, area, ...moment },
      { placeholderData: keepPreviousData, retry: 1 },
    ),
  )
  if (query.data === undefined) return <NotLoaded title={t('eyebrow')} query={query} />
  const timeline = query.data
  const ask = (change: TimelineQuestion) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  const programs = timeline.programs
    .map((program) => ({
      ...program,
      milestones:
        question.critical === true
          ? program.milestones.filter(({ state }) => state.critical)
          : program.milestones,
    }))
    .filter(({ milestones }) => milestones.length > 0)
  const shown = programs.reduce((sum, { milestones }) => sum + milestones.length, 0)
  const meeting = ministerialWords(timeline.ministerial, language)
  return (
    <PortalPage
      eyebrow={t('eyebrow')}
      title={timelineTitle(timeline, language)}
      lead={t('lead', { from: formatDate(language, timeline.from), to: formatDate(language, timeline.to) })}
      readAt={query.dataUpdatedAt}
      asOf={timeline.asOf}
    >
      <p className="ministerial-line" data-state={timeline.ministerial.state}>
        <strong>{t('ministerial')}</strong> {meeting.label}: {meeting.value} · {meeting.meaning}
      </p>
      <p className="quiet">{t('date-note')}</p>
      <FilterFold narrowed={narrowedBy(question)}>
        <search className="filters" aria-label={terms('search')}>
          <DateField
            label={t('filter.from')}
            value={question.from ?? ''}
            onChange={(day) => ask({ from: day || undefined })}
          />
          <DateField
            label={t('filter.to')}
            value={question.to ?? ''}
            onChange={(day) => ask({ to: day || undefined })}
          />
          <Select<string>
            label={t('filter.area')}
            value={question.area ?? ''}
            options={[
              { value: '', label: terms('any') },
              ...areas.map(({ code, name }) => ({ value: code, label: name[language] })),
            ]}
            onChange={(code) => ask({ area: code || undefined })}
          />
          <Select
            label={t('view')}
            value={question.view ?? 'table'}
            options={[
              { value: 'table', label: t('view.table') },
              { value: 'chart', label: t('view.chart') },
            ]}
            onChange={(view) => ask({ view: view === 'table' ? undefined : view })}
          />
          <Checkbox
            isSelected={question.critical === true}
            onChange={(critical) => ask({ critical: critical || undefined })}
          >
            {t('critical-only')}
          </Checkbox>
        </search>
      </FilterFold>
      {shown === 0 ? (
        <NothingHere isNarrowed={narrowedBy(question) > 0} title={t('none')} why={t('none-why')}>
          <Button onPress={() => void navigate({ search: ({ on }) => ({ on }), replace: true })}>
            {terms('clear')}
          </Button>
        </NothingHere>
      ) : (
        <Suspense fallback={<div className="chart-room" />}>
          <MilestoneTimeline
            timeline={{ ...timeline, programs }}
            lead={question.view ?? 'table'}
            note={t('shown', { shown, total: totalText(timeline.total) })}
          />
        </Suspense>
      )}
      <CriticalDependencies timeline={timeline} />
    </PortalPage>
  )
}
