import { Button } from '@trilateral/ui'
import type { ReactNode } from 'react'

interface Props<Row extends { readonly row: string }> {
  readonly legend: string
  readonly help?: string | undefined
  readonly error?: string | undefined
  readonly rows: readonly Row[]
  readonly onChange: (rows: Row[]) => void
  /** A new row, empty. */
  readonly blank: () => Row
  readonly add: string
  /** The name of the button that takes a row away: it names the row. */
  readonly remove: (index: number) => string
  readonly children: (row: Row, set: (part: Partial<Row>) => void, index: number) => ReactNode
}

/** Rows of a form that come and go. */
export function Rows<Row extends { readonly row: string }>(props: Props<Row>) {
  const { legend, help, error, rows, onChange, blank, add, remove, children } = props
  return (
    <fieldset className="fields form-rows">
      <legend>{legend}</legend>
      {help ? <p className="field-help">{help}</p> : null}
      {error ? <p className="field-error">{error}</p> : null}
      {rows.map((row, index) => (
        <div key={row.row} className="form-row">
          {children(
            row,
            (part) => onChange(rows.map((each) => (each.row === row.row ? { ...each, ...part } : each))),
            index,
          )}
          <Button
            look="quiet"
            aria-label={remove(index)}
            onPress={() => onChange(rows.filter((each) => each.row !== row.row))}
          >
            <span aria-hidden="true">✕</span>
          </Button>
        </div>
      ))}
      <div>
        <Button onPress={() => onChange([...rows, blank()])}>{add}</Button>
      </div>
    </fieldset>
  )
}

/** Names a row while rows come and go around it; it is never sent. */
export const newRow = () => crypto.randomUUID()
