/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   on a narrow screen the rows are laid out as blocks, and some browsers then forget that this is a table */
import { useId, type ReactNode } from 'react'

export interface Column<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** The column that names the row. Exactly one should. */
  readonly isRowHeader?: boolean
  readonly align?: 'start' | 'end'
}

interface Props<Row> {
  /** Says what the table shows; always there for screen readers, seen unless hidden. */
  readonly caption: string
  readonly isCaptionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

/** On a narrow screen each row becomes a block of labelled lines; the explicit roles keep it a table for screen readers. */
export function Table<Row>({ caption, isCaptionHidden = false, columns, rows, rowKey }: Props<Row>) {
  const id = useId()
  return (
    <div className="table-frame">
      <table className="table" role="table" aria-labelledby={id}>
        <caption id={id} className={isCaptionHidden ? 'for-ears' : undefined}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                data-column={column.key}
                data-align={column.align}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column) =>
                column.isRowHeader ? (
                  <th
                    key={column.key}
                    role="rowheader"
                    scope="row"
                    data-column={column.key}
                    data-label={column.header}
                  >
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    role="cell"
                    data-column={column.key}
                    data-label={column.header}
                    data-align={column.align}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
