import { textFor } from '@trilateral/contracts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import {
  ExerciseBanner,
  formatInstant,
  Marking,
  PageHead,
  RecordText,
  Table,
  TextLink,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import { isNotFound } from '../frame/is-not-found.ts'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PageMoment } from '../frame/page-moment.tsx'
import { useTitle } from '../frame/use-title.ts'
import { gateway } from '../gateway.ts'
import { registerTexts } from '../texts/register.ts'
import { portal } from '../texts/texts.ts'
import { eventName } from './event-name.ts'
import { recordAddress } from './record-address.ts'
import { EventsTable } from './events-table.tsx'

const route = getRouteApi('/events/$id')

/** One event: its envelope, what it carries, and the chain of causes that it stands in. */
export function EventPage() {
  const { id } = route.useParams()
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(registerTexts)
  const names = useMessages(portal)
  const page = useQuery(gateway.events.get.queryOptions({ id }, { retry: false }))
  const what = page.data ? eventName(page.data.type, names) : t('events.column.event')
  const subject = page.data?.about ? textFor(page.data.about.title, language).text : null
  const title = subject === null ? what : t('event.title', { what, about: subject })
  useTitle(title)
  if (page.data === undefined) {
    return isNotFound(page.error) ? (
      <>
        <PageHead title={t('event.not-found')} />
        <TextLink href="/events">{t('events.back')}</TextLink>
      </>
    ) : (
      <NotLoaded title={what} query={page} />
    )
  }
  const { chain, data, about, ...event } = page.data
  const record = recordAddress(event.entity, event.subject)
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
      {about?.isExercise === true ? <ExerciseBanner /> : null}
      <PageHead
        title={
          about ? (
            <>
              {eventName(event.type, names)}: <RecordText text={about.title} />
            </>
          ) : (
            eventName(event.type, names)
          )
        }
        lead={formatInstant(language, event.time, zone)}
        meta={<Marking tlp={event.tlp} audience={event.audience} originator={event.originator} />}
        actions={
          record === null ? null : (
            <TextLink href={record} look="secondary">
              {t('event.record-link')}
            </TextLink>
          )
        }
      />
      <PageMoment readAt={page.dataUpdatedAt} />
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
        <pre className="event-data" lang="zxx">
          {JSON.stringify(data, null, 2)}
        </pre>
      </details>
    </>
  )
}
