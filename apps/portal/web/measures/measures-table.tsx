import type { CalendarDate } from '@trilateral/contracts'
import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@trilateral/gateway/router'
import {
  ClauseLines,
  countryName,
  formatDate,
  formatInstant,
  Marking,
  RecordText,
  SourceName,
  Table,
  TextLink,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import { ChangedMark } from '../live/changed-mark.tsx'
import { registerTexts } from '../texts/register.ts'
import { momentSearch } from './measures-question.ts'

export type MeasureItem = inferRouterOutputs<AppRouter>['measures']['list']['items'][number]

interface Props {
  readonly items: readonly MeasureItem[]
  readonly on: CalendarDate
  readonly today: CalendarDate
  readonly known: CalendarDate | undefined
}

export function MeasuresTable({ items, on, today, known }: Props) {
  const { language } = useLanguage()
  const t = useMessages(registerTexts)
  const asked = momentSearch({ on: on === today ? undefined : on, known })
  return (
    <Table
      caption={t('measures.caption', { date: formatDate(language, on) })}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'measure',
          header: t('measures.column.measure'),
          isRowHeader: true,
          cell: (item) => (
            <span className="measure-name">
              <TextLink href={`/measures/${item.id}${asked}`}>
                <RecordText text={item.instrument.title} isQuiet />
              </TextLink>
              <span className="measure-issuer">{countryName(item.issuer, language)}</span>
              <ChangedMark subject={item.id} />
            </span>
          ),
        },
        {
          key: 'clauses',
          header: t('measures.column.clauses'),
          cell: (item) => <ClauseLines clauses={item.clauses} />,
        },
        {
          key: 'marking',
          header: t('measures.column.marking'),
          cell: (item) => <Marking tlp={item.tlp} audience={item.audience} originator={item.originator} />,
        },
        {
          key: 'source',
          header: t('measures.column.source'),
          cell: (item) => <SourceAndChange item={item} />,
        },
      ]}
    />
  )
}

/** Where it was read, and which event last changed it. */
function SourceAndChange({ item: { source, eventId, updatedAt } }: { item: MeasureItem }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(registerTexts)
  return (
    <span className="source-and-change">
      <span>
        <SourceName source={source} />
      </span>
      <span className="last-change">
        {t('measures.changed')}{' '}
        <TextLink href={`/events/${eventId}`}>{formatInstant(language, updatedAt, zone)}</TextLink>
      </span>
    </span>
  )
}
