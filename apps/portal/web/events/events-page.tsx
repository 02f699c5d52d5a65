import { eventDefinition, speakers } from '@trilateral/contracts'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button, EmptyState, PageHead, useMessages } from '@trilateral/ui'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PageMoment } from '../frame/page-moment.tsx'
import { useTitle } from '../frame/use-title.ts'
import { gatewayClient } from '../gateway.ts'
import { HeldStill } from '../live/held-still.tsx'
import { registerTexts } from '../texts/register.ts'
import { EventsFilter } from './events-filter.tsx'
import { EventsTable } from './events-table.tsx'

const route = getRouteApi('/events')

/** The log: what happened, newest first, with what caused it. */
export function EventsPage() {
  const asked = route.useSearch()
  const navigate = route.useNavigate()
  const t = useMessages(registerTexts)
  const question = {
    ...asked,
    area: speakers.find(({ code }) => code === asked.area)?.code,
    type: asked.type !== undefined && eventDefinition(asked.type) ? asked.type : undefined,
  }
  const log = useInfiniteQuery({
    queryKey: [['events', 'list'], question],
    queryFn: ({ pageParam }) =>
      gatewayClient.events.list.query({ ...question, before: pageParam, limit: 50 }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ oldest, more }) => (more ? (oldest ?? undefined) : undefined),
    placeholderData: keepPreviousData,
  })
  useTitle(t('events.title'))
  if (log.data === undefined) return <NotLoaded title={t('events.title')} query={log} />
  const events = log.data.pages.flatMap(({ items }) => items)
  return (
    <>
      <PageHead title={t('events.title')} lead={t('events.lead')} />
      <EventsFilter
        question={question}
        onChange={(change) =>
          void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
        }
      />
      {events.length === 0 ? (
        <EmptyState title={t('events.none')} />
      ) : (
        <HeldStill>
          <PageMoment readAt={log.dataUpdatedAt} />
          <EventsTable caption={t('events.caption')} events={events} />
        </HeldStill>
      )}
      {log.hasNextPage ? <Button onPress={() => void log.fetchNextPage()}>{t('events.older')}</Button> : null}
    </>
  )
}
