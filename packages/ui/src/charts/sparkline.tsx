import { useId } from 'react'
import { useLanguage, useMessages } from '../language/language.tsx'
import { chartTexts } from './charts-messages.ts'
import { Hatch } from './hatch.tsx'
import { linearScale } from './linear-scale.ts'
import { writeNumber } from './write-number.ts'

export interface SparkPoint {
  /** A year or a day in the reader's words. */
  readonly label: string
  readonly value: number | null
}

interface Props {
  /** The finding in a sentence: the drawing's name. */
  readonly finding: string
  readonly points: readonly SparkPoint[]
  /** The lowest and highest value of the scale; without it, zero to the largest value. */
  readonly domain?: readonly [number, number]
}

const WIDTH = 120
const HEIGHT = 28

/** A small line of steps for a row of a table. Its figures stand in a table for ears; what is unknown is a hatched gap. */
export function Sparkline({ finding, points, domain }: Props) {
  const { language } = useLanguage()
  const t = useMessages(chartTexts)
  const id = useId()
  const known = points.map(({ label, value }) => {
    const text = value === null ? null : writeNumber(language, value)
    return { label, value: text === null ? null : value, text: text ?? t('unknown') }
  })
  if (points.length === 0) return <span className="sparkline">{t('unknown')}</span>
  const values = known.flatMap(({ value }) => (value === null ? [] : [value]))
  const scale = linearScale(domain ?? [Math.min(0, ...values), Math.max(0, ...values)], [HEIGHT - 4, 4])
  const step = WIDTH / points.length
  return (
    <div className="sparkline">
      <svg role="img" aria-labelledby={id} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT}>
        <title id={id}>{finding}</title>
        <Hatch id={`${id}-hatch`} />
        {known.map(({ label, value }, index) => {
          const before = known[index - 1]?.value ?? null
          const x = index * step
          return value === null ? (
            <rect
              key={label}
              className="plot-gap"
              fill={`url(#${id}-hatch)`}
              x={x}
              y="2"
              width={step}
              height={HEIGHT - 4}
            />
          ) : (
            <g key={label}>
              {before === null ? null : (
                <line className="plot-step" x1={x} x2={x} y1={scale.at(before)} y2={scale.at(value)} />
              )}
              <line className="plot-step" x1={x} x2={x + step} y1={scale.at(value)} y2={scale.at(value)} />
            </g>
          )
        })}
      </svg>
      {/* Its own frame hides it: a table keeps its height however small it is told to be. */}
      <div className="for-ears">
        <table>
          <caption>{finding}</caption>
          <thead>
            <tr>
              <th scope="col">{t('spark.period')}</th>
              <th scope="col">{t('value')}</th>
            </tr>
          </thead>
          <tbody>
            {known.map(({ label, text }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
