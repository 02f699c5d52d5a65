import type { Source } from '@trilateral/contracts'
import { formatDate, SourceName, Table, Tile, useLanguage, useMessages } from '@trilateral/ui'
import { TERMS } from '@trilateral/supply-risk'
import { GOVERNANCE_INDICATORS_2024 } from '@trilateral/supply-risk/reference'
import type { SupplyPositionDetail } from '../answers.ts'
import { positionTexts } from '../texts/position.ts'
import { termsTexts } from '../texts/terms.ts'
import { hundredths, periodText } from './write-figures.ts'

interface Input {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly source: Read | null
}

type Read = Pick<Source, 'name' | 'url' | 'accessedOn'>

/** Every input of the figures with where it was read, and every term that the formula makes of them. */
export function PositionInputs({ detail: { position, risk, item } }: { detail: SupplyPositionDetail }) {
  const { language } = useLanguage()
  const t = useMessages(positionTexts)
  // What has no source of its own was read where the figures were.
  const stands = item.provenance.source
  const inputs: Input[] = [
    { key: 'period', name: t('input.period'), value: periodText(position, language), source: stands },
    {
      key: 'edition',
      name: t('input.edition'),
      value: position.edition === null ? t('unknown') : String(position.edition),
      source: stands,
    },
    ratio('import-reliance', position.importReliance),
    ratio('recycling', position.recycling),
    ratio('substitution', position.substitution),
    { key: 'basis', name: t('input.basis'), value: position.riskBasis ?? t('unknown'), source: stands },
    {
      key: 'published',
      name: t('input.published'),
      value: position.published === null ? t('unknown') : hundredths(position.published.value, language),
      source: position.published?.source ?? null,
    },
    {
      key: 'governance',
      name: t('input.governance'),
      value: position.governance,
      source: GOVERNANCE_INDICATORS_2024,
    },
    { key: 'tariff', name: t('input.tariff'), value: position.tariffLine ?? t('unknown'), source: stands },
    { key: 'licence', name: t('input.licence'), value: position.licence ?? t('unknown'), source: stands },
  ]
  return (
    <Tile heading={t('inputs')} finding={t('inputs-finding')}>
      <Table
        caption={t('inputs')}
        isCaptionHidden
        rows={inputs}
        rowKey={({ key }) => key}
        columns={[
          { key: 'input', header: t('column.input'), isRowHeader: true, cell: ({ name }) => name },
          { key: 'value', header: t('column.value'), cell: ({ value }) => value },
          {
            key: 'source',
            header: t('column.source'),
            cell: ({ value, source }) => <ReadAt source={value === t('unknown') ? null : source} />,
          },
        ]}
      />
      {risk === null ? null : (
        <Table
          caption={`${t('terms')}: ${t('formula')}`}
          rows={TERMS.map((code) => ({ code, value: risk.terms[code] }))}
          rowKey={({ code }) => code}
          columns={[
            {
              key: 'input',
              header: t('column.input'),
              isRowHeader: true,
              cell: ({ code }) => t(`term.${code}`),
            },
            {
              key: 'value',
              header: t('column.value'),
              align: 'end',
              cell: ({ value }) => (value === null ? t('not-used') : hundredths(value, language)),
            },
          ]}
        />
      )}
    </Tile>
  )

  function ratio(
    key: 'import-reliance' | 'recycling' | 'substitution',
    kept: { readonly value: number; readonly source: Source } | null,
  ): Input {
    const value = kept === null ? t('unknown') : hundredths(kept.value, language)
    return { key, name: t(`input.${key}`), value, source: kept?.source ?? null }
  }
}

function ReadAt({ source }: { source: Read | null }) {
  const { language } = useLanguage()
  const t = useMessages(termsTexts)
  if (source === null) return <span className="quiet">{t('source-none')}</span>
  return (
    <span>
      <SourceName source={source} />, {t('read-on', { date: formatDate(language, source.accessedOn) })}
    </span>
  )
}
