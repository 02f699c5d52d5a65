import { countryName, KeyFigure, KeyFigures, Table, Tile, type Column } from '@trilateral/ui'
import type { Alternative, Disruption } from '@trilateral/supply-risk'
import type { ReactNode } from 'react'
import { useWords } from './use-words.ts'

interface Props {
  readonly outcome: Disruption
  /** The course of the stocks. */
  readonly children?: ReactNode
}

/** What follows from a stop: the finding, the figures behind it, and who could step in. */
export function OutcomeTile({ outcome, children }: Props) {
  const { t, words } = useWords()
  const { lost, coverEnds, unmetPart, unmetWeeks } = outcome
  return (
    <Tile
      heading={t('outcome.title')}
      finding={
        lost.high === 0
          ? t('outcome.nothing')
          : t('outcome.finding', { ends: words.ends(coverEnds), unmet: words.percents(unmetPart) })
      }
    >
      <KeyFigures>
        <KeyFigure label={t('outcome.lost')} value={words.percents(lost)} />
        <KeyFigure label={t('outcome.added')} value={words.percents(outcome.added)} />
        <KeyFigure label={t('outcome.gap-first')} value={words.percents(outcome.gapAtFirst)} />
        <KeyFigure label={t('outcome.gap-later')} value={words.percents(outcome.gapLater)} />
        <KeyFigure label={t('outcome.deficit')} value={words.weeks(outcome.deficitWeeks)} />
        <KeyFigure
          label={t('outcome.unmet')}
          value={words.percents(unmetPart)}
          meaning={words.unmetWeeks(unmetWeeks)}
          isAttention={unmetPart.high > 0}
        />
      </KeyFigures>
      <p className="quiet">{t('outcome.range')}</p>
      {children}
      <Alternatives alternatives={outcome.alternatives} />
    </Tile>
  )
}

function Alternatives({ alternatives }: Pick<Disruption, 'alternatives'>) {
  const { language, t, words } = useWords()
  const part = (value: number | null) => (value === null ? t('unknown') : words.percent(value))
  const columns: readonly Column<Alternative>[] = [
    {
      key: 'country',
      header: t('column.country'),
      isRowHeader: true,
      cell: ({ country }) => countryName(country, language),
    },
    { key: 'share', header: t('column.share'), align: 'end', cell: ({ share }) => part(share) },
    { key: 'spare', header: t('column.spare'), align: 'end', cell: ({ spare }) => part(spare) },
  ]
  if (alternatives.length === 0) return <p className="quiet">{t('alternatives.none')}</p>
  return (
    <Table
      caption={t('alternatives.caption')}
      columns={columns}
      rows={alternatives}
      rowKey={({ country }) => country}
    />
  )
}
