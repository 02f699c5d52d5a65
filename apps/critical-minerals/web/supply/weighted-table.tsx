import { countryName, Disclosure, Table, useLanguage, useMessages, type Column } from '@trilateral/ui'
import type { WeightedConcentration, WeightedContribution } from '@trilateral/supply-risk'
import { supplyTexts } from '../messages/supply-texts.ts'
import { tenths, thousandths } from './figures.ts'

interface Props {
  readonly side: 'global' | 'sourcing'
  /** Null: not used on this basis. */
  readonly weighted: WeightedConcentration | null
}

/** Country by country, what its share, governance and trade parameter add to the index. */
export function WeightedTable({ side, weighted }: Props) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  if (!weighted) return null
  const columns: readonly Column<WeightedContribution>[] = [
    {
      key: 'country',
      header: t('column.country'),
      isRowHeader: true,
      cell: ({ country }) => countryName(country, language),
    },
    { key: 'share', header: t('column.share'), align: 'end', cell: ({ share }) => tenths(share, language) },
    {
      key: 'governance',
      header: t('column.governance'),
      align: 'end',
      cell: ({ governance }) => (governance === null ? t('unknown') : thousandths(governance, language)),
    },
    {
      key: 'trade',
      header: t('column.trade'),
      align: 'end',
      cell: ({ t: trade, tAssumed }) =>
        tAssumed ? t('trade.assumed', { value: tenths(trade, language) }) : tenths(trade, language),
    },
    {
      key: 'part',
      header: t('column.contribution'),
      align: 'end',
      cell: ({ contribution }) =>
        contribution === null ? t('unknown') : thousandths(contribution, language),
    },
  ]
  return (
    <Disclosure
      summary={t(`weighted.${side}`, { value: thousandths(weighted.value ?? weighted.atLeast, language) })}
    >
      <Table
        caption={t(`weighted.caption-${side}`)}
        columns={columns}
        rows={weighted.contributions}
        rowKey={({ country }) => country}
      />
    </Disclosure>
  )
}
