import { useId, type ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'
import type { Column } from '../layout/table.tsx'
import type { ChartText } from './chart-text.ts'
import { Figure } from './figure.tsx'
import { PERIOD_STEPS_HEIGHT, PeriodSteps, type SeriesLevel, type SeriesPoint } from './period-steps.tsx'
import { Plot } from './plot.tsx'
import { writeNumber } from './write-number.ts'

interface Props<Row extends SeriesPoint> extends ChartText {
  /** The oldest first; the table has the same rows. */
  readonly points: readonly Row[]
  readonly levels: readonly SeriesLevel[]
  readonly columns: readonly Column<Row>[]
  readonly legend?: ReactNode
}

/** A figure by period, with the levels at which it is told as beyond and as back. */
export function PeriodSeries<Row extends SeriesPoint>({ points, levels, columns, ...rest }: Props<Row>) {
  const { language } = useLanguage()
  const hatch = useId()
  return (
    <Figure {...rest} columns={columns} rows={points} rowKey={({ key }) => key}>
      {(labelledBy) => (
        <Plot labelledBy={labelledBy} height={() => PERIOD_STEPS_HEIGHT}>
          {(width) => (
            <PeriodSteps
              points={points}
              levels={levels}
              width={width}
              hatch={hatch}
              write={(value) => writeNumber(language, value, 3) ?? ''}
            />
          )}
        </Plot>
      )}
    </Figure>
  )
}
