import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { TRPCClientError } from '@trpc/client'
import {
  ErrorState,
  formatInstant,
  Loading,
  Marking,
  PageHead,
  RecordText,
  Table,
  TextLink,
  useLanguage,
  useMessages,
  ZONES,
} from '@trilateral/ui'
import { gateway } from '../gateway.ts'
import { useSession } from '../session/use-session.ts'
import { portal } from '../texts/texts.ts'
import { eventName } from './event-name.ts'
import { EventsTable } from './events-table.tsx'

const route = getRouteApi('/events/$id')

/** One event: its envelope, what it carries, and the chain of causes that it stands in. */
export function EventPage() {
  const { id } = route.useParams()
  const { language } = useLanguage()
  const { data: person } = useSession()
  const t = useMessages(portal)
  const page = useQuery(gateway.events.get.queryOptions({ id }, { retry: false }))
  if (page.isPending) return <Loading />
  if (page.isError) {
    const isNotFound = page.error instanceof TRPCClientError && page.error.data?.code === 'NOT_FOUND'
    return isNotFound ? (
      <>
        <PageHead title={t('event.not-found')} />
        <TextLink href="/events">{t('events.back')}</TextLink>
      </>
    ) : (
      <ErrorState onRetry={() => void page.refetch()} />
    )
  }
  const { chain, data, about, ...event } = page.data
  const zone = ZONES[person?.party ?? 'us']
  const attributes = [
    ['id', event.id],
    ['source', event.source],
    ['type', event.type],
    ['subject', event.subject],
    ['sequence', String(event.sequence)],
    ['time', formatInstant(language, event.time, zone)],
    ['correlationid', event.correlationid],
    ...(event.causationid === null ? [] : [['causationid', event.causationid]]),
    [t('event.topic'), event.topic],
    [t('event.received'), formatInstant(language, event.receivedAt, zone)],
  ] as const
  return (
    <>
      <p>
        <TextLink href="/events">← {t('events.back')}</TextLink>
      </p>
      <PageHead
        title={eventName(event.type, t)}
        lead={about ? <RecordText text={about.title} /> : event.subject}
        meta={<Marking tlp={event.tlp} audience={event.audience} originator={event.originator} />}
        actions={
          event.entity === 'measure' ? (
            <TextLink href={`/measures/${event.subject}`}>{t('event.measure-link')}</TextLink>
          ) : null
        }
      />
      {event.causationid === null ? null : (
        <p>
          {t('event.caused-by')}:{' '}
          <TextLink href={`/events/${event.causationid}`}>{event.causationid}</TextLink>
        </p>
      )}
      {chain.length > 1 ? (
        <EventsTable caption={t('event.chain')} events={chain} />
      ) : (
        <p>{t('event.chain-one')}</p>
      )}
      <Table
        caption={t('event.envelope')}
        rows={attributes}
        rowKey={([name]) => name ?? ''}
        columns={[
          { key: 'name', header: t('event.attribute'), isRowHeader: true, cell: ([name]) => name },
          { key: 'value', header: t('event.value'), cell: ([, value]) => <code>{value}</code> },
        ]}
      />
      <details className="panel">
        <summary>{t('event.data')}</summary>
        <pre className="event-data">{JSON.stringify(data, null, 2)}</pre>
      </details>
    </>
  )
}
