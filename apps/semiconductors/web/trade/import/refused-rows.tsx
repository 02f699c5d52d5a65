import { Table, type Column } from '@trilateral/ui'
import type { ReportedRow } from '../../../src/router.ts'
import { FIELD_TEXTS, ROW_REFUSAL_TEXTS } from '../../../src/trade/row-refusal-texts.ts'
import { useWords } from '../use-words.ts'

interface Props {
  readonly id: string
  readonly rows: readonly ReportedRow[]
  readonly all: number
}

/** Rows that were not kept, each with its line, its field and the reason; the file has all of them. */
export function RefusedRows({ id, rows, all }: Props) {
  const { language, t, words } = useWords()
  const columns: readonly Column<ReportedRow>[] = [
    {
      key: 'line',
      header: t('refused-rows.line'),
      isRowHeader: true,
      cell: ({ line }) => (line === null ? t('refused-rows.repeated') : words.number(line)),
    },
    {
      key: 'field',
      header: t('refused-rows.field'),
      cell: ({ column }) => (column === null ? '–' : FIELD_TEXTS[language][column]),
    },
    {
      key: 'reason',
      header: t('refused-rows.reason'),
      cell: ({ code }) => ROW_REFUSAL_TEXTS[language][code],
    },
    { key: 'cell', header: t('refused-rows.cell'), cell: ({ said }) => <code>{said}</code> },
  ]
  return (
    <section>
      <h2>{t('refused-rows.heading')}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{t('refused-rows.none')}</p>
      ) : (
        <>
          <p>
            <a
              className="text-link"
              href={`/trade/imports/${id}/refused-rows.csv?language=${language}`}
              download
            >
              {t('refused-rows.all')}
            </a>
          </p>
          <Table
            caption={t('refused-rows.caption', {
              shown: words.number(rows.length),
              all: words.number(Math.max(all, rows.length)),
            })}
            columns={columns}
            rows={rows}
            rowKey={({ position }) => String(position)}
          />
        </>
      )}
    </section>
  )
}
