import {
  ClauseLines,
  type Column,
  countryName,
  EmptyState,
  formatDate,
  Marking,
  RecordText,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { Grid } from '@trilateral/ui/desk'
import type { MeasureList, MeasureSummary } from '../../src/router.ts'
import { texts } from '../messages/texts.ts'

/** Every measure of the answer, its clauses one by one: an instrument as a whole is neither on nor off. */
export function MeasureTable({ data }: { data: MeasureList }) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const day = formatDate(language, data.on)
  if (data.items.length === 0) {
    return (
      <EmptyState title={t(data.visible === 0 ? 'register.empty' : 'register.none-found')}>
        <p>{t('register.none-found-help')}</p>
      </EmptyState>
    )
  }
  const asOf = data.on === data.today ? '' : `?on=${data.on}`
  const columns: readonly Column<MeasureSummary>[] = [
    {
      key: 'instrument',
      header: t('column.instrument'),
      isRowHeader: true,
      cell: ({ id, instrument }) => (
        <TextLink href={`/measures/${id}${asOf}`}>
          {instrument.number ? <span className="instrument-number">{instrument.number} </span> : null}
          <RecordText text={instrument.title} isQuiet />
        </TextLink>
      ),
    },
    { key: 'issuer', header: t('column.issuer'), cell: ({ issuer }) => countryName(issuer, language) },
    {
      key: 'clauses',
      header: t('column.standing', { day }),
      cell: ({ clauses }) => <ClauseLines clauses={clauses} />,
    },
    {
      key: 'issued',
      header: t('column.issued'),
      cell: ({ issuedOn }) => (issuedOn ? formatDate(language, issuedOn) : t('date.unknown')),
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
    <Grid
      caption={t('register.caption', { day, count: data.items.length })}
      columns={columns}
      rows={data.items}
      rowKey={({ id }) => id}
    />
  )
}
