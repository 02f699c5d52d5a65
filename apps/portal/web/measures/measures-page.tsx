import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { AsOfDate, Button, EmptyState, formatDate, PageHead, useLanguage, useMessages } from '@trilateral/ui'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PageMoment } from '../frame/page-moment.tsx'
import { useTitle } from '../frame/use-title.ts'
import { gateway } from '../gateway.ts'
import { HeldStill } from '../live/held-still.tsx'
import { registerTexts } from '../texts/register.ts'
import { portal } from '../texts/texts.ts'
import { findingTitle } from './finding-words.ts'
import { findingIn } from './finding.ts'
import { FilterFold } from '../filter/filter-fold.tsx'
import { MeasuresFilter } from './measures-filter.tsx'
import { knownAtOf, type MeasuresQuestion } from './measures-question.ts'
import { MeasuresTable } from './measures-table.tsx'
import { StateFigures } from './state-figures.tsx'

const route = getRouteApi('/measures')

/** Measures across areas: which clauses touch a destination or a material, and how each stands on a day. */
export function MeasuresPage() {
  const question = route.useSearch()
  const navigate = route.useNavigate()
  const { language } = useLanguage()
  const t = useMessages(registerTexts)
  const names = useMessages(portal)
  const { known, ...rest } = question
  const list = useQuery(
    gateway.measures.list.queryOptions(
      { ...rest, knownAt: knownAtOf(known) },
      { placeholderData: keepPreviousData },
    ),
  )
  useTitle(names('nav.measures'))
  const ask = (change: Partial<MeasuresQuestion>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })

  if (list.data === undefined) return <NotLoaded title={names('nav.measures')} query={list} />
  const { on, today, total, items } = list.data
  const finding = findingIn(items, on)
  const { target, material, state, search } = question
  const narrowed = [target, material, state, search, known].filter((value) => value !== undefined).length
  return (
    <>
      <PageHead
        eyebrow={names('nav.measures')}
        title={findingTitle(finding, on, on === today, t, language)}
        lead={t('measures.lead')}
        actions={<AsOfDate value={question.on} today={today} onChange={(day) => ask({ on: day })} />}
      />
      {items.length === 0 ? null : <StateFigures finding={finding} measures={total} />}
      <FilterFold narrowed={narrowed}>
        <MeasuresFilter question={question} onChange={ask} />
      </FilterFold>
      {known === undefined ? null : (
        <p className="known-note">
          {t('known.note', { date: formatDate(language, known) })}{' '}
          <Button look="quiet" onPress={() => ask({ known: undefined })}>
            {t('known.now')}
          </Button>
        </p>
      )}
      <HeldStill>
        <PageMoment readAt={list.dataUpdatedAt} day={on === today ? undefined : on} />
        {items.length === 0 ? (
          <EmptyState title={t('measures.none')}>
            <Button onPress={() => void navigate({ search: {}, replace: true })}>
              {t('measures.clear')}
            </Button>
          </EmptyState>
        ) : (
          <MeasuresTable items={items} on={on} known={known} today={today} />
        )}
      </HeldStill>
    </>
  )
}
