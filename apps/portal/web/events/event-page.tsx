import { textFor } from '@trilateral/contracts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { TRPCClientError } from '@trpc/client'
import {
  formatInstant,
  Marking,
  PageHead,
  RecordText,
  Table,
  TextLink,
  useLanguage,
  useMessages,
  ZONES,
} from '@trilateral/ui'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { useTitle } from '../frame/use-title.ts'
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
  const what = page.data ? eventName(page.data.type, t) : t('events.column.event')
  const subject = page.data?.about ? textFor(page.data.about.title, language).text : null
  const title = subject === null ? what : t('event.title', { what, about: subject })
  useTitle(title)
  if (page.data === undefined) {
    const isNotFound = page.error instanceof TRPCClientError && page.error.data?.code === 'NOT_FOUND'
    return isNotFound ? (
      <>
        <PageHead title={t('event.not-found')} />
        <TextLink href="/events">{t('events.back')}</TextLink>
      </>
    ) : (
      <NotLoaded title={what} query={page} />
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
      <p className="way-back">
        <TextLink href="/events">← {t('events.back')}</TextLink>
      </p>
      <PageHead
        title={
          about ? (
            <>
              {eventName(event.type, t)}: <RecordText text={about.title} />
            </>
          ) : (
            eventName(event.type, t)
          )
        }
        lead={formatInstant(language, event.time, zone)}
        meta={<Marking tlp={event.tlp} audience={event.audience} originator={event.originator} />}
        actions={
          event.entity === 'measure' ? (
            <TextLink href={`/measures/${event.subject}`} look="secondary">
              {t('event.measure-link')}
            </TextLink>
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
      <details className="event-carries">
        <summary>{t('event.data')}</summary>
        <pre className="event-data">{JSON.stringify(data, null, 2)}</pre>
      </details>
    </>
  )
}
