import { Table, type Column } from '@trilateral/ui'
import type { MirrorPair, SharesAnswer } from '../../src/router.ts'
import { explain } from '../refusals/explain.ts'
import { useWords } from './use-words.ts'

const MOST_ROWS = 15

/** What each end of a flow reports, or why there are not two ends. */
export function MirrorTile({ answer: { mirror, chosen } }: { answer: SharesAnswer }) {
  const { language, t, words } = useWords()
  const amount = (cents: number | null) => (cents === null ? t('mirror.none') : words.dollars(cents))
  const columns: readonly Column<MirrorPair>[] = [
    { key: 'supplier', header: t('column.supplier'), isRowHeader: true, cell: words.supplier },
    {
      key: 'importer',
      header: t('mirror.importer'),
      align: 'end',
      cell: ({ importer }) => amount(importer),
    },
    {
      key: 'exporter',
      header: t('mirror.exporter'),
      align: 'end',
      cell: ({ exporter }) => amount(exporter),
    },
    {
      key: 'difference',
      header: t('mirror.difference'),
      align: 'end',
      cell: ({ difference }) => (difference === null ? '–' : words.signed(difference)),
    },
  ]
  return (
    <section className="panel">
      <h2>{t('mirror.heading')}</h2>
      {mirror.ok ? (
        <>
          <p>{t('mirror.note')}</p>
          <Table
            caption={t('mirror.caption', { year: String(chosen.year) })}
            columns={columns}
            rows={mirror.value.slice(0, MOST_ROWS)}
            rowKey={({ area }) => String(area)}
          />
        </>
      ) : (
        <p>{explain(language, mirror.refusal)}</p>
      )}
    </section>
  )
}
