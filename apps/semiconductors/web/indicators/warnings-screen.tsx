import {
  EmptyState,
  LastRead,
  PageHead,
  Table,
  TextLink,
  Tile,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { FRESH_FOR_MS, QueryState, usePerson, useTitle } from '@trilateral/work-program/screens'
import { OUTLIER_ABOVE } from '@trilateral/supply-risk/indicators'
import { useQuery } from '@tanstack/react-query'
import { server, type Outputs } from '../frame/server.ts'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { Formula } from './formula.tsx'
import { IndicatorName } from './indicator-name.tsx'
import { NextWords } from './next-words.tsx'
import { StateWords } from './state-words.tsx'
import { verdictOf } from './verdict.ts'
import { WhyUnusual } from './why-unusual.tsx'
import { scoreWords } from './words.ts'

type Row = Outputs['indicators']['earlyWarning'][number]

interface Ranked {
  readonly rank: number
  readonly row: Row
}

/** Indicators by how unusual their newest value is for their own history, with the figures and the formula. */
export function WarningsScreen() {
  const t = useMessages(indicatorTexts)
  const person = usePerson()
  const list = useQuery(server.indicators.earlyWarning.queryOptions())
  useTitle(t('warnings.title'))
  return (
    <QueryState title={t('warnings.title')} query={list}>
      {(rows) => {
        const known = rows.filter(({ unusual }) => unusual.known)
        const far = known.filter(
          ({ unusual }) => unusual.known && (unusual.score === null || unusual.score > OUTLIER_ABOVE),
        )
        return (
          <>
            <PageHead
              eyebrow={t('warnings.title')}
              title={t('warnings.finding', { count: far.length })}
              lead={t('warnings.lead')}
              actions={
                <TextLink href="/indicators" look="secondary">
                  {t('title')}
                </TextLink>
              }
              meta={
                <LastRead
                  readAt={new Date(list.dataUpdatedAt)}
                  isReached={!list.isError}
                  everySeconds={FRESH_FOR_MS / 1000}
                  lastChangeAt={null}
                  party={person.party}
                />
              }
            />
            {known.length === 0 ? (
              <EmptyState title={t('warnings.none')} />
            ) : (
              <RankedTable rows={known.map((row, index) => ({ rank: index + 1, row }))} />
            )}
            <TooLittle rows={rows.filter(({ unusual }) => !unusual.known)} />
            <Formula />
          </>
        )
      }}
    </QueryState>
  )
}

function RankedTable({ rows }: { rows: readonly Ranked[] }) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const columns: readonly Column<Ranked>[] = [
    { key: 'rank', header: t('warnings.rank'), align: 'end', cell: ({ rank }) => rank },
    {
      key: 'indicator',
      header: t('column.indicator'),
      isRowHeader: true,
      cell: ({ row }) => <IndicatorName {...row} />,
    },
    {
      key: 'verdict',
      header: t('warnings.verdict'),
      cell: ({ row: { unusual } }) =>
        unusual.known ? <strong>{t(`verdict.${verdictOf(unusual.score)}`)}</strong> : null,
    },
    {
      key: 'score',
      header: t('warnings.score'),
      align: 'end',
      cell: ({ row: { unusual } }) =>
        unusual.known && unusual.score !== null ? scoreWords(language, unusual.score) : t('score.none'),
    },
    { key: 'why', header: t('warnings.why'), cell: ({ row }) => <WhyUnusual {...row} /> },
    { key: 'state', header: t('column.state'), cell: ({ row }) => <StateWords {...row} /> },
    { key: 'next', header: t('column.next'), cell: ({ row: { next } }) => <NextWords next={next} /> },
  ]
  return (
    <Table
      caption={t('warnings.caption', { count: rows.length })}
      columns={columns}
      rows={rows}
      rowKey={({ row }) => row.id}
    />
  )
}

function TooLittle({ rows }: { rows: readonly Row[] }) {
  const t = useMessages(indicatorTexts)
  if (rows.length === 0) return null
  return (
    <Tile heading={t('warnings.little')}>
      <ul className="indicator-list">
        {rows.map((row) => (
          <li key={row.id}>
            <IndicatorName {...row} />{' '}
            {row.unusual.known ? null : (
              <span className="quiet">
                {t('warnings.little-row', { have: row.unusual.history, need: row.unusual.needed })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Tile>
  )
}
