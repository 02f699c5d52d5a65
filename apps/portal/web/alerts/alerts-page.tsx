import './alerts.css'
import { areas } from '@trilateral/contracts'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { commitmentByCode } from '@trilateral/work-program/statement'
import { Button, Checkbox, Select, Tile, useLanguage, useMessages } from '@trilateral/ui'
import { FilterFold } from '../filter/filter-fold.tsx'
import { narrowedBy } from '../filter/narrowed.ts'
import { NothingHere } from '../frame/nothing-here.tsx'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PageLink } from '../frame/page-link.tsx'
import { PortalPage } from '../frame/portal-page.tsx'
import { useMomentAsked } from '../frame/use-past-day.ts'
import { gatewayClient } from '../gateway.ts'
import { alertsTexts } from '../texts/alerts.ts'
import { termsTexts } from '../texts/terms.ts'
import { AlertEntry } from './alert-entry.tsx'
import { alertsTitle } from './alerts-finding.ts'
import type { AlertsQuestion } from './alerts-question.ts'
import { Suspensions } from './suspensions.tsx'

const route = getRouteApi('/alerts')

/** What happened, on what evidence, and what it touches. */
export function AlertsPage() {
  const question = route.useSearch()
  const navigate = route.useNavigate()
  const { language } = useLanguage()
  const t = useMessages(alertsTexts)
  const terms = useMessages(termsTexts)
  const area = areas.find(({ code }) => code === question.area)?.code
  const moment = useMomentAsked()
  const asked = { area, commitment: question.commitment, open: question.open, ...moment }
  const list = useInfiniteQuery({
    queryKey: [['alerts', 'list'], asked],
    queryFn: ({ pageParam }) => gatewayClient.alerts.list.query({ ...asked, after: pageParam, limit: 50 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })
  const [first] = list.data?.pages ?? []
  if (list.data === undefined || first === undefined) return <NotLoaded title={t('eyebrow')} query={list} />
  const items = list.data.pages.flatMap((page) => page.items)
  const ask = (change: AlertsQuestion) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  const commitment = question.commitment === undefined ? undefined : commitmentByCode(question.commitment)
  return (
    <PortalPage
      eyebrow={t('eyebrow')}
      title={alertsTitle({ ...first, items }, language)}
      lead={t('lead')}
      readAt={list.dataUpdatedAt}
      asOf={first.asOf}
    >
      <FilterFold narrowed={narrowedBy(question)}>
        <search className="filters" aria-label={terms('search')}>
          <Select<string>
            label={t('filter.area')}
            value={question.area ?? ''}
            options={[
              { value: '', label: terms('any') },
              ...areas.map(({ code, name }) => ({ value: code, label: name[language] })),
            ]}
            onChange={(code) => ask({ area: code || undefined })}
          />
          <Checkbox isSelected={question.open === true} onChange={(open) => ask({ open: open || undefined })}>
            {t('filter.open')}
          </Checkbox>
        </search>
      </FilterFold>
      {question.commitment === undefined ? null : (
        <p className="known-note">
          {t('commitment', { code: question.commitment })}
          {commitment === undefined ? null : (
            <PageLink href={`/commitments/${commitment.code}`}>{commitment.summary[language]}</PageLink>
          )}
          <Button look="quiet" onPress={() => ask({ commitment: undefined })}>
            {terms('clear-one')}
          </Button>
        </p>
      )}
      {first.computed.length === 0 ? null : <Suspensions suspensions={first.computed} />}
      {items.length === 0 ? (
        <NothingHere isNarrowed={narrowedBy(question) > 0} title={t('none')} why={t('none-why')}>
          <Button onPress={() => void navigate({ search: ({ on }) => ({ on }), replace: true })}>
            {terms('clear')}
          </Button>
        </NothingHere>
      ) : (
        <Tile heading={t('raised')} finding={t('raised-finding')}>
          <ul className="alerts">
            {items.map((item) => (
              <AlertEntry key={item.id} item={item} />
            ))}
          </ul>
          {list.hasNextPage ? (
            <div>
              <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
                {t('more')}
              </Button>
            </div>
          ) : null}
        </Tile>
      )}
    </PortalPage>
  )
}
