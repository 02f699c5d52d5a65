import type { AppRouter } from '@trilateral/gateway/router'
import type { inferRouterOutputs } from '@trpc/server'
import {
  ExerciseMark,
  formatInstant,
  Marking,
  partyName,
  RecordText,
  Table,
  TextLink,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import { registerTexts } from '../texts/register.ts'
import { portal } from '../texts/texts.ts'
import { eventName } from './event-name.ts'

export type EventSummary = inferRouterOutputs<AppRouter>['events']['list']['items'][number]

export function EventsTable({ caption, events }: { caption: string; events: readonly EventSummary[] }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(registerTexts)
  const names = useMessages(portal)
  return (
    <Table
      caption={caption}
      rows={events}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'what',
          header: t('events.column.what'),
          isRowHeader: true,
          cell: (event) => <TextLink href={`/events/${event.id}`}>{eventName(event.type, names)}</TextLink>,
        },
        {
          key: 'about',
          header: t('events.column.about'),
          cell: ({ about, subject }) => (
            <>
              {about?.isExercise === true ? <ExerciseMark /> : null}{' '}
              {about ? <RecordText text={about.title} isQuiet /> : subject}
            </>
          ),
        },
        {
          key: 'time',
          header: t('events.column.time'),
          cell: ({ time }) => formatInstant(language, time, zone),
        },
        {
          key: 'by',
          header: t('events.column.by'),
          cell: ({ originator }) => partyName(originator, language),
        },
        {
          key: 'marking',
          header: t('events.column.marking'),
          cell: ({ tlp, audience }) => <Marking tlp={tlp} audience={audience} />,
        },
      ]}
    />
  )
}
