import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import {
  AsOfDate,
  Button,
  EmptyState,
  ErrorState,
  formatDate,
  Loading,
  PageHead,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { gateway } from '../gateway.ts'
import { HeldStill } from '../live/held-still.tsx'
import { LiveBar } from '../live/live-bar.tsx'
import { portal } from '../texts/texts.ts'
import { MeasuresFilter } from './measures-filter.tsx'
import { knownAtOf, type MeasuresQuestion } from './measures-question.ts'
import { MeasuresTable } from './measures-table.tsx'

const route = getRouteApi('/measures')

/** Measures across areas: which clauses touch a destination or a material, and how each stands on a day. */
export function MeasuresPage() {
  const question = route.useSearch()
  const navigate = route.useNavigate()
  const { language } = useLanguage()
  const t = useMessages(portal)
  const { known, ...rest } = question
  const list = useQuery(
    gateway.measures.list.queryOptions(
      { ...rest, knownAt: knownAtOf(known) },
      { placeholderData: keepPreviousData },
    ),
  )
  const ask = (change: Partial<MeasuresQuestion>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })

  if (list.isPending) return <Loading />
  if (list.isError) return <ErrorState onRetry={() => void list.refetch()} />
  const { on, today, total, items } = list.data
  const lapsed = items.filter(({ clauses }) =>
    clauses.some(({ standing }) => standing.state === 'suspension-lapsed'),
  ).length
  return (
    <>
      <PageHead
        title={t('measures.title', { total, lapsed })}
        lead={t('measures.lead')}
        actions={<LiveBar />}
        meta={<AsOfDate value={question.on} today={today} onChange={(day) => ask({ on: day })} />}
      />
      <MeasuresFilter question={question} onChange={ask} />
      {known === undefined ? null : (
        <p className="known-note">
          {t('known.note', { date: formatDate(language, known) })}{' '}
          <Button look="quiet" onPress={() => ask({ known: undefined })}>
            {t('known.now')}
          </Button>
        </p>
      )}
      {items.length === 0 ? (
        <EmptyState title={t('measures.none')}>
          <Button onPress={() => void navigate({ search: {}, replace: true })}>{t('measures.clear')}</Button>
        </EmptyState>
      ) : (
        <HeldStill>
          <MeasuresTable items={items} on={on} known={known} />
        </HeldStill>
      )}
    </>
  )
}
