import './trade.css'
import { EmptyState, ErrorState, Loading, PageHead, TextLink } from '@trilateral/ui'
import { failureOf, isOfficial, usePerson, useTitle } from '@trilateral/work-program/screens'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { server } from '../frame/server.ts'
import { explain } from '../refusals/explain.ts'
import { BeforeTile } from './before-tile.tsx'
import { ExportButtons } from './export-buttons.tsx'
import { KeyShares } from './key-shares.tsx'
import { LinesTable } from './lines-table.tsx'
import { MirrorTile } from './mirror-tile.tsx'
import { RefusedLine } from './refused-line.tsx'
import { SourceTile } from './source-tile.tsx'
import { SuppliersTile } from './suppliers-tile.tsx'
import { TopFive } from './top-five.tsx'
import { TradeFilters } from './trade-filters.tsx'
import { useWords } from './use-words.ts'

const route = getRouteApi('/trade')

/** What stands open first: the line whose figures the area is delivered with. */
const FIRST_LINE = '280429'

const OWN = { jp: 'JP', kr: 'KR', us: 'US' } as const

/** From whom an importer buys under one line: the figures, how far they reach, and whose they are. */
export function TradeScreen() {
  const { language, t, words } = useWords()
  const person = usePerson()
  const { importer = OWN[person.party], line = FIRST_LINE, year, dataSet } = route.useSearch()
  const question = { importer, line, year, dataSet }
  const asked = useQuery(server.trade.shares.queryOptions(question, { placeholderData: keepPreviousData }))
  const answer = asked.isError ? undefined : asked.data
  const failure = asked.isError ? failureOf(asked.error) : undefined
  const [refusal] = failure?.refusals ?? []
  const names = { importer: words.country(importer), line: words.lineName(line) ?? words.line(line) }
  const title = answer
    ? t('title.line', { ...names, year: String(answer.chosen.year) })
    : t('title.unknown', names)
  useTitle(title)
  return (
    <>
      <PageHead
        eyebrow={t('title')}
        title={title}
        lead={t('lead')}
        actions={
          <>
            <TextLink href={`/trade/partners?line=${line}`} look="secondary">
              {t('partners')}
            </TextLink>
            {isOfficial(person) ? (
              <TextLink href="/trade/import" look="primary">
                {t('import')}
              </TextLink>
            ) : null}
          </>
        }
      />
      <TradeFilters question={question} vintages={answer?.vintages ?? []} chosen={answer?.chosen} />
      {answer ? (
        <>
          <KeyShares answer={answer} />
          <SuppliersTile answer={answer} />
          <TopFive answer={answer} />
          <ExportButtons
            importers={[importer]}
            line={line}
            year={answer.chosen.year}
            dataSet={answer.chosen.dataSet}
          />
          <BeforeTile answer={answer} />
          <MirrorTile answer={answer} />
          <SourceTile vintages={[answer.chosen]} />
        </>
      ) : refusal?.code === 'heading-shared-by-materials' ? (
        <RefusedLine refusal={refusal} />
      ) : refusal?.code === 'flows-not-known' ? (
        <EmptyState title={t('none.title')}>
          <p>{t('none.help')}</p>
        </EmptyState>
      ) : refusal ? (
        <EmptyState title={explain(language, refusal)} />
      ) : failure ? (
        <ErrorState trace={failure.trace} onRetry={() => void asked.refetch()} />
      ) : (
        <Loading lines={20} />
      )}
      <LinesTable importer={importer} />
    </>
  )
}
