import { textFor } from '@trilateral/contracts'
import {
  EmptyState,
  LastRead,
  Marking,
  PageHead,
  Table,
  TextLink,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { Sparkline } from '@trilateral/ui/charts'
import { FRESH_FOR_MS, isOfficial, QueryState, usePerson, useTitle } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { server, type Outputs } from '../frame/server.ts'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { IndicatorName } from './indicator-name.tsx'
import { NextWords } from './next-words.tsx'
import { StateWords } from './state-words.tsx'
import { figureWords, periodWords } from './words.ts'

type Row = Outputs['indicators']['list'][number]

const LEVELS = ['alarm', 'warning', 'watch'] as const

/** What stands beyond a threshold first, the gravest before; then what is late; within each the latest change first. */
const urgency = ({ standing, next }: Row) =>
  standing ? LEVELS.indexOf(standing.level) : (next?.daysLate ?? 0) > 0 ? 3 : 4

/** Every indicator that the reader's ministry may see: how it stands, its newest value, what is due or late. */
export function IndicatorsScreen() {
  const t = useMessages(indicatorTexts)
  const person = usePerson()
  const list = useQuery(server.indicators.list.queryOptions())
  useTitle(t('title'))
  return (
    <QueryState title={t('title')} query={list}>
      {(rows) => (
        <>
          <PageHead
            eyebrow={t('title')}
            title={t('finding', {
              beyond: rows.filter(({ standing }) => standing).length,
              late: rows.filter(({ next }) => (next?.daysLate ?? 0) > 0).length,
            })}
            lead={t('lead')}
            actions={
              <>
                <TextLink href="/indicators/warnings" look="secondary">
                  {t('warnings.title')}
                </TextLink>
                {isOfficial(person) ? (
                  <TextLink href="/indicators/record" look="primary">
                    {t('record.title')}
                  </TextLink>
                ) : null}
              </>
            }
            meta={
              <LastRead
                readAt={new Date(list.dataUpdatedAt)}
                isReached={!list.isError}
                everySeconds={FRESH_FOR_MS / 1000}
                lastChangeAt={rows[0]?.changedAt ?? null}
                party={person.party}
              />
            }
          />
          {rows.length === 0 ? (
            <EmptyState title={t('empty')}>
              <p>{t('empty.help')}</p>
            </EmptyState>
          ) : (
            <IndicatorTable rows={rows.toSorted((a, b) => urgency(a) - urgency(b))} />
          )}
        </>
      )}
    </QueryState>
  )
}

function IndicatorTable({ rows }: { rows: readonly Row[] }) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const columns: readonly Column<Row>[] = [
    {
      key: 'indicator',
      header: t('column.indicator'),
      isRowHeader: true,
      cell: (row) => <IndicatorName {...row} />,
    },
    { key: 'state', header: t('column.state'), cell: (row) => <StateWords {...row} /> },
    { key: 'newest', header: t('column.newest'), cell: (row) => <NewestWords {...row} /> },
    { key: 'next', header: t('column.next'), cell: ({ next }) => <NextWords next={next} /> },
    {
      key: 'course',
      header: t('column.course', { count: Math.max(0, ...rows.map(({ spark }) => spark.length)) }),
      cell: ({ title, spark }) => (
        <Sparkline
          finding={t('course.finding', {
            title: textFor(title, language).text,
            first: periodWords(language, spark[0]?.period ?? ''),
            last: periodWords(language, spark.at(-1)?.period ?? ''),
          })}
          points={spark.map(({ period, value }) => ({ label: periodWords(language, period), value }))}
          {...domainOf(spark)}
        />
      ),
    },
    {
      key: 'marking',
      header: t('column.marking'),
      cell: ({ tlp, audience, originator }) => (
        <Marking tlp={tlp} audience={audience} originator={originator} />
      ),
    },
  ]
  return (
    <Table
      caption={t('caption', { count: rows.length })}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}

/** Its own range: a small line shows how a series moves; its figures stand beside it. */
function domainOf(spark: Row['spark']): { domain?: readonly [number, number] } {
  const values = spark.flatMap(({ value }) => (value === null ? [] : [value]))
  return values.length === 0 ? {} : { domain: [Math.min(...values), Math.max(...values)] }
}

function NewestWords({ newest, unit }: Pick<Row, 'newest' | 'unit'>) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  if (newest?.value == null) return <span className="quiet">{t('newest.none')}</span>
  return (
    <span>
      <strong className="indicator-figure">{figureWords(language, newest.value, unit)}</strong>{' '}
      <span className="quiet">{periodWords(language, newest.period)}</span>
    </span>
  )
}
