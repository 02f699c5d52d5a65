import type { Source } from '@trilateral/contracts'
import type { Assumptions, Scenario, Stop } from '@trilateral/contracts/semiconductors'
import { countryName, formatDate, SourceName, Table, Tile, type Column } from '@trilateral/ui'
import { useWords } from './use-words.ts'

interface Props {
  readonly input: Pick<Scenario['input'], 'version' | 'providers' | 'isIllustrative'>
  readonly stop: Stop
  readonly assumptions: Assumptions
  /** Where the stocks that were taken from the register were read; null: they are an assumption. */
  readonly coverSource: Source | null
}

interface Went {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly source: Source | null
}

/** The formula, and every figure that went in with where it comes from. */
export function FormulaTile({ input, stop, assumptions, coverSource }: Props) {
  const { language, t, words } = useWords()
  const { providers, version } = input
  const { coverWeeks, spare, rampWeeks, substitution } = assumptions
  const percentOr = (value: number | null) => (value === null ? t('unknown') : words.percent(value))
  const share = providers.shares.find(({ country }) => country === stop.country)?.share ?? null
  const sum = providers.shares.reduce((total, each) => total + (each.share ?? 0), 0)
  const rows: readonly Went[] = [
    {
      key: 'share',
      name: t('formula.share', { country: countryName(stop.country, language) }),
      value: percentOr(share),
      source: providers.source,
    },
    { key: 'coverage', name: t('formula.coverage'), value: words.percent(sum), source: providers.source },
    { key: 'part', name: t('figure.part'), value: words.percent(stop.part), source: null },
    { key: 'months', name: t('figure.months'), value: words.number(stop.months), source: null },
    {
      key: 'cover',
      name: t('formula.cover', { whose: words.holder(stop) }),
      value: coverWeeks === null ? t('unknown') : words.inWeeks(coverWeeks),
      source: coverSource,
    },
    { key: 'spare', name: t('figure.spare'), value: percentOr(spare), source: null },
    { key: 'ramp', name: t('figure.ramp'), value: words.inWeeks(rampWeeks), source: null },
    { key: 'substitution', name: t('figure.substitution'), value: percentOr(substitution), source: null },
  ]
  const columns: readonly Column<Went>[] = [
    { key: 'figure', header: t('column.figure'), isRowHeader: true, cell: ({ name }) => name },
    {
      key: 'value',
      header: t('column.value'),
      align: 'end',
      cell: ({ value }) => <span className="figure-whole">{value}</span>,
    },
    {
      key: 'source',
      header: t('column.source'),
      cell: ({ source }) =>
        source ? (
          <>
            <SourceName source={source} />{' '}
            <span className="quiet">
              {formatDate(language, source.accessedOn)} · {t('from-register', { version })}
            </span>
          </>
        ) : (
          t('assumed')
        ),
    },
  ]
  return (
    <Tile heading={t('formula.title')} finding={input.isIllustrative ? t('illustrative') : undefined}>
      <p className="formula">{t('formula.text')}</p>
      <p className="quiet">{t('formula.note')}</p>
      <Table caption={t('formula.caption')} columns={columns} rows={rows} rowKey={({ key }) => key} />
    </Tile>
  )
}
