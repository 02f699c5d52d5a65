/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   on a narrow screen the rows are laid out as blocks, and some browsers then forget that this is a table */
import { memo, useId, type ReactNode } from 'react'

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
  /** Kept from one drawing to the next where lists are long: only rows that changed are drawn then. */
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
            <TableRow key={rowKey(row)} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Not drawn again while its row and the columns are the same ones: a long list of which one row changed is one row's work. */
const TableRow = memo(Cells) as typeof Cells

function Cells<Row>({ row, columns }: { readonly row: Row; readonly columns: readonly Column<Row>[] }) {
  return (
    <tr role="row">
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
  )
}
