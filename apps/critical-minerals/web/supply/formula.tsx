import type { Source } from '@trilateral/contracts'
import {
  formatDate,
  RecordText,
  SourceName,
  Table,
  Tile,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { TERMS, type TermCode } from '@trilateral/supply-risk'
import type { PositionPage } from '../../src/router.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { thousandths } from './figures.ts'
import { WeightedTable } from './weighted-table.tsx'
import { yearsText } from './names.ts'

interface Input {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly years: string
  readonly source: Source | null
}

/** The formula as it stands, every term that it makes, and every input with its year and where it was read. */
export function Formula({ page }: { page: PositionPage }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const { risk } = page
  const terms = risk.known ? TERMS.map((term) => ({ term, value: risk.risk.terms[term] })) : []
  const columns: readonly Column<(typeof terms)[number]>[] = [
    { key: 'term', header: t('column.term'), isRowHeader: true, cell: ({ term }) => t(`term.${term}`) },
    {
      key: 'value',
      header: t('column.value'),
      align: 'end',
      cell: ({ term, value }) => <span className="figures">{termText(term, value)}</span>,
    },
  ]
  const termText = (_term: TermCode, value: number | null) =>
    value === null ? t('not-used') : thousandths(value, language)
  return (
    <Tile
      heading={t('formula.title')}
      finding={
        risk.known
          ? risk.risk.value === null
            ? t('risk.at-least', { value: thousandths(risk.risk.atLeast, language) })
            : t('formula.finding', { value: thousandths(risk.risk.value, language) })
          : t('formula.unknown')
      }
    >
      {risk.known && page.position.remark ? (
        <p>
          <RecordText text={page.position.remark} />
        </p>
      ) : null}
      <p className="formula">{t('formula.text')}</p>
      <p className="quiet">{t('formula.key')}</p>
      {risk.known ? (
        <Table caption={t('formula.terms')} columns={columns} rows={terms} rowKey={({ term }) => term} />
      ) : null}
      <Inputs page={page} />
      {risk.known ? (
        <>
          <WeightedTable side="global" weighted={risk.risk.global} />
          <WeightedTable side="sourcing" weighted={risk.risk.sourcing} />
        </>
      ) : null}
    </Tile>
  )
}

function Inputs({ page: { position, vintages } }: { page: PositionPage }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const years = yearsText(position, language)
  const vintage = vintages.find(({ code }) => code === position.governance)
  const ratio = (key: 'importReliance' | 'recycling' | 'substitution'): Input => {
    const kept = position[key]
    return {
      key,
      name: t(`missing.${key}`),
      value: kept ? thousandths(kept.value, language) : t('unknown'),
      years,
      source: kept?.source ?? null,
    }
  }
  const side = (key: 'global' | 'sourcing'): Input => {
    const kept = position[key]
    return {
      key,
      name: t(`missing.${key}`),
      value: kept ? t('inputs.countries', { count: kept.shares.length }) : t('unknown'),
      years,
      source: kept?.source ?? null,
    }
  }
  const inputs: readonly Input[] = [
    {
      key: 'basis',
      name: t('missing.riskBasis'),
      value: position.riskBasis ? t(`basis.${position.riskBasis}`) : t('unknown'),
      years,
      source: position.published?.source ?? position.global?.source ?? null,
    },
    side('global'),
    side('sourcing'),
    {
      key: 'governance',
      name: t('governance'),
      value: t('inputs.governance'),
      years: position.governance.replace('-', '–'),
      source: vintage
        ? { name: vintage.source.name, url: vintage.source.url, accessedOn: vintage.source.accessedOn }
        : null,
    },
    ratio('importReliance'),
    ratio('recycling'),
    ratio('substitution'),
  ]
  const columns: readonly Column<Input>[] = [
    { key: 'input', header: t('column.input'), isRowHeader: true, cell: ({ name }) => name },
    { key: 'value', header: t('column.value'), cell: ({ value }) => value },
    { key: 'years', header: t('years'), cell: (input) => input.years },
    { key: 'source', header: t('column.source'), cell: ({ source }) => <Read source={source} /> },
  ]
  return <Table caption={t('inputs.caption')} columns={columns} rows={inputs} rowKey={({ key }) => key} />
}

export function Read({ source }: { source: Source | null }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  if (!source) return <span className="quiet">{t('source-unknown')}</span>
  return (
    <span>
      <SourceName source={source} />{' '}
      <span className="quiet">{t('read-on', { day: formatDate(language, source.accessedOn) })}</span>
    </span>
  )
}
