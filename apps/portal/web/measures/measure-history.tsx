import type { AppRouter } from '@trilateral/gateway/router'
import type { inferRouterOutputs } from '@trpc/server'
import { formatInstant, Table, TextLink, useLanguage, useMessages, useZone } from '@trilateral/ui'
import { eventName } from '../events/event-name.ts'
import { registerTexts } from '../texts/register.ts'
import { portal } from '../texts/texts.ts'

type MeasureVersion = inferRouterOutputs<AppRouter>['measures']['get']['versions'][number]

export function MeasureHistory({ versions }: { versions: readonly MeasureVersion[] }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(registerTexts)
  const names = useMessages(portal)
  return (
    <Table
      caption={t('measure.history')}
      rows={versions}
      rowKey={({ sequence }) => String(sequence)}
      columns={[
        { key: 'version', header: t('history.version'), isRowHeader: true, cell: ({ sequence }) => sequence },
        { key: 'event', header: t('history.event'), cell: ({ type }) => eventName(type, names) },
        {
          key: 'from',
          header: t('history.from'),
          cell: ({ knownFrom }) => formatInstant(language, knownFrom, zone),
        },
        {
          key: 'details',
          header: t('history.details'),
          cell: ({ eventId }) => <TextLink href={`/events/${eventId}`}>{eventId.slice(-8)}</TextLink>,
        },
      ]}
    />
  )
}
