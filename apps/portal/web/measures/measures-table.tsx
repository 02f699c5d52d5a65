import type { CalendarDate } from '@trilateral/contracts'
import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@trilateral/gateway/router'
import {
  countryName,
  formatDate,
  formatInstant,
  Marking,
  RecordText,
  Table,
  TextLink,
  useLanguage,
  useMessages,
  ZONES,
} from '@trilateral/ui'
import { ChangedMark } from '../live/changed-mark.tsx'
import { useSession } from '../session/use-session.ts'
import { portal } from '../texts/texts.ts'
import { ClauseSubject, ClauseTarget, Standing } from './clause-words.tsx'

export type MeasureItem = inferRouterOutputs<AppRouter>['measures']['list']['items'][number]

interface Props {
  readonly items: readonly MeasureItem[]
  readonly on: CalendarDate
  readonly known: CalendarDate | undefined
}

export function MeasuresTable({ items, on, known }: Props) {
  const { language } = useLanguage()
  const { data: person } = useSession()
  const t = useMessages(portal)
  const zone = ZONES[person?.party ?? 'us']
  const address = (id: string) => `/measures/${id}?on=${on}${known === undefined ? '' : `&known=${known}`}`
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
              <TextLink href={address(item.id)}>
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
          cell: (item) => (
            <ul className="clause-lines">
              {item.clauses.map(({ clause, standing }) => (
                <li key={clause.key}>
                  <Standing standing={standing} />
                  <span className="clause-what">
                    <ClauseSubject clause={clause} /> <ClauseTarget clause={clause} />
                  </span>
                </li>
              ))}
            </ul>
          ),
        },
        {
          key: 'marking',
          header: t('measures.column.marking'),
          cell: (item) => <Marking tlp={item.tlp} audience={item.audience} originator={item.originator} />,
        },
        {
          key: 'updated',
          header: t('measures.column.updated'),
          cell: (item) => (
            <TextLink href={`/events/${item.eventId}`}>
              {formatInstant(language, item.updatedAt, zone)}
            </TextLink>
          ),
        },
      ]}
    />
  )
}
