import { useId, type ReactNode } from 'react'
import { Disclosure } from '../layout/disclosure.tsx'
import { EmptyState } from '../layout/states.tsx'
import { Table, type Column } from '../layout/table.tsx'
import { useMessages } from '../language/language.tsx'
import { Basis } from '../rating/basis.tsx'
import type { ChartText } from './chart-text.ts'
import { chartTexts } from './charts-messages.ts'
import { SourceLine } from './source-line.tsx'

interface Props<Row> extends ChartText {
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Which of the two stands first; the other is behind a line that opens it, and always in the page. */
  readonly lead?: 'chart' | 'table'
  /** Under the drawing: what its fills mean. */
  readonly legend?: ReactNode
  /** The drawing. `labelledBy` is the caption's id: the drawing's name is the finding. */
  readonly children: (labelledBy: string) => ReactNode
}

/** The frame of every chart: the finding as caption, the drawing, the same figures as a table, and where they come from. */
export function Figure<Row>(props: Props<Row>) {
  const { finding, sources, basis, note, columns, rows, rowKey, lead = 'chart', legend, children } = props
  const t = useMessages(chartTexts)
  const id = useId()
  const table = <Table caption={finding} isCaptionHidden columns={columns} rows={rows} rowKey={rowKey} />
  const drawing = (
    <>
      {children(id)}
      {legend}
    </>
  )
  return (
    <figure className="figure" data-lead={lead} aria-labelledby={id}>
      <figcaption className="figure-finding" id={id}>
        {finding}
      </figcaption>
      {rows.length === 0 ? (
        <EmptyState title={t('empty')}>
          <p>{t('empty.why')}</p>
        </EmptyState>
      ) : (
        <>
          {lead === 'chart' ? drawing : table}
          <Disclosure summary={t(lead === 'chart' ? 'table.show' : 'chart.show')}>
            {lead === 'chart' ? table : drawing}
          </Disclosure>
        </>
      )}
      {note ? <p className="figure-note">{note}</p> : null}
      <div className="figure-foot">
        {basis ? <Basis value={basis} /> : null}
        <SourceLine sources={sources} />
      </div>
    </figure>
  )
}
