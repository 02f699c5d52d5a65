/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/no-noninteractive-tabindex,
   jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/control-has-associated-label --
   a grid is a table whose cells are reached by arrow keys; on a narrow screen its rows are laid out as blocks, and some browsers
   then forget what they are */
import { Fragment, useId, useRef, useState, type ReactNode } from 'react'
import type { Column } from '../../layout/table.tsx'
import { useMessages } from '../../language/language.tsx'
import { gridTexts } from './grid-texts.ts'
import { toggled, withRange, type Selected } from './selection.ts'
import { useGridFocus } from './use-grid-focus.ts'
import { useShownRows } from './use-shown-rows.ts'

interface Props<Row> {
  /** Says what the grid shows; heard, not seen. */
  readonly caption: string
  /** The cell of the column that names the row holds the link that Enter opens. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Where rows can be selected: what each is called, what is selected, and what to do when that changes. */
  readonly selection?:
    | {
        readonly nameOf: (row: Row) => string
        readonly selected: Selected
        readonly onSelect: (selected: Selected) => void
      }
    | undefined
}

/** A register: one tab stop, arrow keys, thousands of rows. On a narrow screen each row is a block of labelled lines. */
export function Grid<Row>({ caption, columns, rows, rowKey, selection }: Props<Row>) {
  const t = useMessages(gridTexts)
  const id = useId()
  const body = useRef<HTMLTableSectionElement>(null)
  const keys = rows.map(rowKey)
  const selected = selection?.selected
  const lead = selection ? 1 : 0
  const [anchor, setAnchor] = useState<number>()
  const focus = useGridFocus(
    { row: 0, column: lead },
    {
      body,
      size: { rows: rows.length, columns: columns.length + lead },
      scrollTo: (row) => virtual?.scrollToIndex(row, { align: 'auto' }),
      onAsked: ({ kind }, at) => {
        if (kind === 'open') open(at.row, at.column)
        if (kind === 'toggle') toggle(at.row)
        if (kind === 'all') selection?.onSelect(new Set(keys))
        if (kind === 'none') selection?.onSelect(new Set())
      },
      onExtend: (from, to) => {
        const begin = anchor ?? from
        setAnchor(begin)
        if (selected) selection.onSelect(withRange(selected, keys, begin, to))
      },
    },
  )
  const { shown, below, virtual } = useShownRows(body, keys, focus.active.row)

  function toggle(row: number, isRange = false) {
    const key = keys[row]
    if (!selected || key === undefined) return
    selection.onSelect(
      isRange && anchor !== undefined ? withRange(selected, keys, anchor, row) : toggled(selected, key),
    )
    setAnchor(row)
  }

  /** What stands in the cell itself, or else what names the row. */
  function open(row: number, column: number) {
    const line = body.current?.querySelector(`[data-row="${row}"]`)
    const inner = line?.querySelector<HTMLElement>(`[data-at="${column}"] :is(a, button)`)
    ;(inner ?? line?.querySelector<HTMLElement>('[role="rowheader"] a'))?.click()
  }

  const span = columns.length + lead
  return (
    <div className="table-frame grid-frame">
      <table
        className="table grid"
        role="grid"
        aria-labelledby={id}
        aria-describedby={`${id}-keys`}
        aria-rowcount={rows.length + 1}
        aria-multiselectable={selection ? true : undefined}
      >
        <caption id={id} className="for-ears">
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {selection ? (
              <th role="columnheader" scope="col" data-column="select">
                <span className="for-ears">{t('select')}</span>
              </th>
            ) : null}
            {columns.map(({ key, header, align }) => (
              <th key={key} role="columnheader" scope="col" data-column={key} data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody
          ref={body}
          role="rowgroup"
          onFocus={(event) => focus.onFocus(event.target)}
          onKeyDown={focus.onKeyDown}
        >
          {shown.map(({ index, gap }) => {
            const row = rows[index]
            const key = keys[index]
            if (row === undefined || key === undefined) return null
            const at = (column: number) => ({
              'data-at': column,
              tabIndex: focus.active.row === index && focus.active.column === column ? 0 : -1,
            })
            return (
              <Fragment key={key}>
                {gap > 0 ? <Gap span={span} height={gap} /> : null}
                <tr
                  ref={virtual ? virtual.measureElement : undefined}
                  role="row"
                  data-index={index}
                  data-row={index}
                  aria-rowindex={index + 2}
                  aria-selected={selected?.has(key)}
                >
                  {selection ? (
                    <td role="gridcell" data-column="select" {...at(0)}>
                      <input
                        type="checkbox"
                        className="grid-box"
                        aria-label={t('select.row', { row: selection.nameOf(row) })}
                        checked={selection.selected.has(key)}
                        onChange={() => undefined}
                        onClick={(click) => toggle(index, click.shiftKey)}
                      />
                    </td>
                  ) : null}
                  {columns.map((column, place) => (
                    <Cell key={column.key} column={column} {...at(place + lead)}>
                      {column.cell(row)}
                    </Cell>
                  ))}
                </tr>
              </Fragment>
            )
          })}
          {below > 0 ? <Gap span={span} height={below} /> : null}
        </tbody>
      </table>
      <p id={`${id}-keys`} className="grid-keys">
        {t(selection ? 'keys' : 'keys.open')}
      </p>
    </div>
  )
}

interface CellProps {
  readonly column: Pick<Column<never>, 'key' | 'header' | 'align' | 'isRowHeader'>
  readonly 'data-at': number
  readonly tabIndex: number
  readonly children: ReactNode
}

function Cell({ column: { key, header, align, isRowHeader }, children, ...at }: CellProps) {
  const common = { 'data-column': key, 'data-label': header, ...at }
  return isRowHeader ? (
    <th role="rowheader" scope="row" {...common}>
      {children}
    </th>
  ) : (
    <td role="gridcell" data-align={align} {...common}>
      {children}
    </td>
  )
}

/** The room of rows that are not drawn. */
const Gap = ({ span, height }: { readonly span: number; readonly height: number }) => (
  <tr role="presentation" aria-hidden="true" className="grid-gap">
    <td colSpan={span} style={{ blockSize: height }} />
  </tr>
)
