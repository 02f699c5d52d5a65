import { Button, Table, Tile, type Column } from '@trilateral/ui'
import type { FilePreview } from '../../../src/router.ts'
import { ROW_REFUSAL_TEXTS } from '../../../src/trade/row-refusal-texts.ts'
import { useWords } from '../use-words.ts'

interface Props {
  readonly preview: FilePreview
  readonly name: string
  readonly onBack: () => void
}

interface SampleRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** What the first bytes of a file tell: its layout, its units, and how its first lines read. Nothing is kept yet. */
export function FilePreviewTile({ preview: { layout, reading, refused, sample }, name, onBack }: Props) {
  const { language, t, words } = useWords()
  const [header = [], ...rows] = sample
  const columns: readonly Column<SampleRow>[] = [
    { key: 'line', header: t('preview.line'), isRowHeader: true, cell: ({ line }) => line },
    ...header.map((title, index): Column<SampleRow> => ({
      key: String(index),
      header: title || String(index + 1),
      cell: ({ cells }) => cells[index] ?? '',
    })),
  ]
  return (
    <Tile
      heading={t('preview.heading')}
      finding={`${name}: ${[
        t(`preview.layout-${layout.kind}`),
        t(`preview.values-${layout.valueIn}`),
        t(`preview.quantity-${layout.quantityIn ?? 'none'}`),
      ].join(' · ')}`}
    >
      <p>
        {t('preview.first', {
          lines: words.number(reading.lines - 1),
          kept: words.number(reading.kept),
          refused: words.number(reading.refused),
        })}
      </p>
      {refused.length > 0 ? (
        <ul className="report-reasons">
          {refused.slice(0, 5).map(({ line, code, said }) => (
            <li key={line}>
              {t('refused-rows.line')} {line}: {ROW_REFUSAL_TEXTS[language][code]} <code>{said}</code>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="trade-sample">
        <Table
          caption={t('preview.sample')}
          columns={columns}
          rows={rows
            .filter((cells) => cells.some((cell) => cell !== ''))
            .map((cells, index) => ({ line: index + 2, cells }))}
          rowKey={({ line }) => String(line)}
        />
      </div>
      <div className="form-end">
        <Button onPress={onBack}>{t('preview.another')}</Button>
      </div>
    </Tile>
  )
}
