import { keepPreviousData, useQuery } from '@tanstack/react-query'
import {
  countryName,
  ErrorState,
  Loading,
  Select,
  Table,
  Tile,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import type { SupplyComparison, SupplyPositionDetail } from '../answers.ts'
import { useMomentAsked } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { positionTexts } from '../texts/position.ts'
import { hundredths, periodText, tenths, whole } from './write-figures.ts'

interface Props {
  readonly detail: SupplyPositionDetail
  /** The position that it is compared with; undefined: none is chosen. */
  readonly other: string | undefined
  readonly onChoose: (other: string | undefined) => void
}

/** Two years, or two importers, side by side. What was made by different methods gets no number. */
export function PositionComparison({ detail: { item, comparable }, other, onChoose }: Props) {
  const { language } = useLanguage()
  const t = useMessages(positionTexts)
  if (comparable.length === 0) return <Tile heading={t('compare')} finding={t('compare-none')} />
  return (
    <Tile heading={t('compare')}>
      <Select<string>
        label={t('compare-with')}
        value={other ?? ''}
        options={[
          { value: '', label: t('compare-choose') },
          ...comparable.map(({ id, period, edition, holder }) => ({
            value: id,
            label: `${t(`holder.${holder}`)}, ${periodText({ period, edition }, language)}`,
          })),
        ]}
        onChange={(chosen) => onChoose(chosen === '' ? undefined : chosen)}
      />
      {other === undefined ? null : <Compared a={item.id} b={other} />}
    </Tile>
  )
}

function Compared({ a, b }: { a: string; b: string }) {
  const t = useMessages(positionTexts)
  const moment = useMomentAsked()
  const compared = useQuery(
    gateway.supply.compare.queryOptions({ a, b, ...moment }, { placeholderData: keepPreviousData, retry: 1 }),
  )
  if (compared.data === undefined)
    return compared.isError ? <ErrorState onRetry={() => void compared.refetch()} /> : <Loading lines={6} />
  return (
    <>
      <Side heading={t('compare.global')} side={compared.data.global} />
      <Side heading={t('compare.sourcing')} side={compared.data.sourcing} />
    </>
  )
}

function Side({ heading, side }: { heading: string; side: SupplyComparison['global'] }) {
  const { language } = useLanguage()
  const t = useMessages(positionTexts)
  if (side === null)
    return (
      <p>
        {heading}: {t('shares-none')}
      </p>
    )
  if (!side.comparable)
    return (
      <p>
        {heading}:{' '}
        {t('compare-not', { reasons: side.reasons.map(({ code }) => t(`not.${code}`)).join(', ') })}
      </p>
    )
  const write = (value: number | null, how: (value: number, of: typeof language) => string) =>
    value === null ? t('unknown') : how(value, language)
  const lines = [
    { key: 'hhi', name: 'HHI', pair: side.hhi, how: whole },
    { key: 'risk', name: t('compare.risk'), pair: side.risk, how: hundredths },
    { key: 'coverage', name: t('compare.coverage'), pair: side.coverage, how: tenths },
    ...side.countries.map(({ country, ...pair }) => ({
      key: country,
      name: `${countryName(country, language)}, %`,
      pair,
      how: tenths,
    })),
  ]
  return (
    <Table
      caption={`${heading}: ${t('compare-finding', { a: write(side.hhi.a, whole), b: write(side.hhi.b, whole) })}`}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        { key: 'input', header: t('column.input'), isRowHeader: true, cell: ({ name }) => name },
        {
          key: 'here',
          header: t('compare.here'),
          align: 'end',
          cell: ({ pair, how }) => write(pair.a, how),
        },
        {
          key: 'there',
          header: t('compare.there'),
          align: 'end',
          cell: ({ pair, how }) => write(pair.b, how),
        },
        {
          key: 'difference',
          header: t('compare.difference'),
          align: 'end',
          cell: ({ pair, how }) => write(pair.difference, how),
        },
      ]}
    />
  )
}
