import { useId, type ReactNode } from 'react'
import type { Basis as BasisValue } from '@trilateral/contracts/work-program'
import { EmptyState } from '../layout/states.tsx'
import { useLanguage, useMessages } from '../language/language.tsx'
import { Basis } from '../rating/basis.tsx'
import type { ChartSource } from './chart-source.ts'
import { chartTexts } from './charts-messages.ts'
import { HeatKey } from './heat-key.tsx'
import { heatLevel } from './heat-level.ts'
import { ScrollFrame } from './scroll-frame.tsx'
import { SourceLine } from './source-line.tsx'
import { writeNumber } from './write-number.ts'

export interface HeatLine {
  readonly key: string
  readonly label: string
  /** What stands in the head instead of the label: a link. */
  readonly labelCell?: ReactNode
}

/** A cell's value; null is unknown, `not-applicable` where a stage does not exist for an input. */
export type HeatValue = number | null | 'not-applicable'

interface Props {
  readonly finding: string
  readonly sources: readonly ChartSource[]
  readonly basis?: BasisValue | undefined
  readonly note?: ReactNode
  readonly rows: readonly HeatLine[]
  readonly columns: readonly HeatLine[]
  readonly value: (row: string, column: string) => HeatValue
  /** Where each of the darker steps begins, rising; at most four. Values below the first have the lightest. */
  readonly steps: readonly number[]
  readonly digits?: number
  /** Where a cell's evidence stands. */
  readonly cell?: (row: string, column: string, text: string) => ReactNode
}

/** Inputs by stages, the value written in every cell; the shade only repeats it. The table is itself the data. */
export function HeatTable(props: Props) {
  const { finding, sources, basis, note, rows, columns, value, steps, digits = 0, cell } = props
  const { language } = useLanguage()
  const t = useMessages(chartTexts)
  const id = useId()
  if (rows.length === 0 || columns.length === 0)
    return (
      <EmptyState title={t('empty')}>
        <p>{t('empty.why')}</p>
      </EmptyState>
    )
  const shown = (given: HeatValue) => {
    if (given === 'not-applicable') return { level: 'none', text: t('not-applicable') }
    const text = given === null ? null : writeNumber(language, given, digits)
    if (given === null || text === null) return { level: 'unknown', text: t('unknown') }
    return { level: String(heatLevel(given, steps)), text }
  }
  return (
    <figure className="figure heat" aria-labelledby={id}>
      <figcaption className="figure-finding" id={id}>
        {finding}
      </figcaption>
      <ScrollFrame className="heat-frame" name={finding}>
        <table className="heat-table" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">
                <span className="for-ears">{t('item')}</span>
              </th>
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  {column.labelCell ?? column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.labelCell ?? row.label}</th>
                {columns.map((column) => {
                  const { level, text } = shown(value(row.key, column.key))
                  return (
                    <td key={column.key} data-level={level}>
                      <span>{cell ? cell(row.key, column.key, text) : text}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <HeatKey steps={steps} digits={digits} />
      {note ? <p className="figure-note">{note}</p> : null}
      <div className="figure-foot">
        {basis ? <Basis value={basis} /> : null}
        <SourceLine sources={sources} />
      </div>
    </figure>
  )
}
