import type { Party } from '@trilateral/contracts'
import {
  formatDate,
  PARTY_ORDER,
  partyName,
  Provenance,
  RecordText,
  Table,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { tenths } from '@trilateral/ui/charts'
import { percentOf } from '@trilateral/supply-risk'
import type { InputPage } from '../../src/router.ts'
import { inputTexts } from '../messages/input-texts.ts'

/** What the three partners have of their own, and for how long their stocks last. */
export function PartnerTable({ page: { input } }: { readonly page: InputPage }) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const columns: readonly Column<Party>[] = [
    {
      key: 'country',
      header: t('partners.country'),
      isRowHeader: true,
      cell: (party) => partyName(party, language),
    },
    { key: 'share', header: t('partners.share'), cell: (party) => <OwnShare page={input} party={party} /> },
    {
      key: 'cover',
      header: t('partners.cover'),
      cell: (party) => {
        const cover = input.cover[party]
        return cover
          ? t('partners.cover-value', { weeks: cover.weeks, day: formatDate(language, cover.on) })
          : t('unknown')
      },
    },
    {
      key: 'source',
      header: t('partners.source'),
      cell: (party) => {
        const facts = [input.positions[party], input.cover[party]].flatMap((fact) =>
          fact ? [fact.source] : [],
        )
        return [...new Map(facts.map((source) => [source.name, source])).values()].map((source) => (
          <Provenance key={source.name} source={source} />
        ))
      },
    },
  ]
  return (
    <section className="panel">
      <h2>{t('partners.heading')}</h2>
      <Table
        caption={t('partners.caption')}
        columns={columns}
        rows={PARTY_ORDER[language]}
        rowKey={(party) => party}
      />
    </section>
  )
}

function OwnShare({ page, party }: { readonly page: InputPage['input']; readonly party: Party }) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const position = page.positions[party]
  if (!position) return t('unknown')
  const { share, year, note } = position
  return (
    <>
      {share === null
        ? t('unknown')
        : t('partners.share-value', {
            share: tenths(percentOf(share), language),
            year: year === null ? t('year.unknown') : String(year),
          })}{' '}
      {note ? <RecordText text={note} /> : null}
    </>
  )
}
