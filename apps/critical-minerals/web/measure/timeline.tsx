import { daysBetween, type CalendarDate } from '@trilateral/contracts'
import { clauseName, formatDate, StateBadge, stateName, useLanguage, useMessages } from '@trilateral/ui'
import type { Clause } from '@trilateral/contracts/critical-minerals'
import { texts } from '../messages/texts.ts'
import { periodsOf, spanOf, type Period, type Span } from './periods.ts'

const share = (day: CalendarDate, span: Span) =>
  `${((100 * daysBetween(span.from, day)) / daysBetween(span.from, span.to)).toFixed(3)}%`

const width = (period: Period, span: Span) =>
  `${((100 * (daysBetween(period.from, period.to) + 1)) / daysBetween(span.from, span.to)).toFixed(3)}%`

interface Props {
  readonly clauses: readonly Clause[]
  readonly on: CalendarDate
  readonly today: CalendarDate
}

/** Clauses over time, one bar each, with the day asked for marked. The table below it says the same. */
export function Timeline({ clauses, on, today }: Props) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const span = spanOf(clauses, [on, today])
  const years = yearsIn(span)
  return (
    <figure className="timeline">
      <figcaption>{t('timeline.caption', { day: formatDate(language, on) })}</figcaption>
      <Patterns />
      <div className="timeline-plot">
        <div className="timeline-years" aria-hidden="true">
          {years.map((year) => (
            <span key={year} style={{ insetInlineStart: share(`${year}-01-01`, span) }}>
              {year}
            </span>
          ))}
        </div>
        {clauses.map((clause) => (
          <ClauseBar key={clause.key} clause={clause} span={span} on={on} />
        ))}
      </div>
    </figure>
  )
}

function ClauseBar({ clause, span, on }: { clause: Clause; span: Span; on: CalendarDate }) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const periods = periodsOf(clause, span)
  const inWords = periods.map(({ state, from, to }) =>
    t('timeline.period', {
      state: stateName(state, language),
      from: from === span.from ? '' : formatDate(language, from),
      to: to === span.to ? '' : formatDate(language, to),
    }),
  )
  const name = clauseName(clause, language)
  return (
    <div className="timeline-clause">
      <p className="timeline-name">{name}</p>
      <svg role="img" width="100%" height="26" aria-label={`${name}: ${inWords.join('; ')}`}>
        {periods.map((period) => (
          <rect
            key={period.from}
            className="timeline-bar"
            data-state={period.state}
            x={share(period.from, span)}
            y="4"
            width={width(period, span)}
            height="18"
          />
        ))}
        <line className="timeline-day-halo" x1={share(on, span)} x2={share(on, span)} y1="0" y2="26" />
        <line className="timeline-day" x1={share(on, span)} x2={share(on, span)} y1="0" y2="26" />
      </svg>
    </div>
  )
}

/** The years that begin within the span, but for one whose name would run over its end. */
function yearsIn(span: Span): number[] {
  const first = Number(span.from.slice(0, 4)) + 1
  const years = Array.from({ length: Number(span.to.slice(0, 4)) - first + 1 }, (_, index) => first + index)
  return years.filter((year) => Number.parseFloat(share(`${year}-01-01`, span)) < 95)
}

/** Fills that differ by texture, not by colour alone. */
function Patterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="timeline-patterns">
      <defs>
        <pattern
          id="fill-suspended"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="fill-ground" width="8" height="8" />
          <rect className="fill-suspended" width="3.5" height="8" />
        </pattern>
        <pattern id="fill-lapsed" width="10" height="10" patternUnits="userSpaceOnUse">
          <rect className="fill-ground" width="10" height="10" />
          <path className="fill-lapsed" d="M0 10 5 0l5 10z" />
        </pattern>
        <pattern id="fill-unsure" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="fill-ground" width="6" height="6" />
          <circle className="fill-unsure" cx="3" cy="3" r="1.3" />
        </pattern>
      </defs>
    </svg>
  )
}

/** What the textures mean, for the states that the figure shows. */
export function TimelineKey({ clauses, on, today }: Props) {
  const t = useMessages(texts)
  const span = spanOf(clauses, [on, today])
  const states = [...new Set(clauses.flatMap((clause) => periodsOf(clause, span).map(({ state }) => state)))]
  return (
    <ul className="timeline-key" aria-label={t('timeline.key')}>
      {states.map((state) => (
        <li key={state}>
          <svg width="34" height="14" aria-hidden="true">
            <rect className="timeline-bar" data-state={state} x="0.5" y="0.5" width="33" height="13" />
          </svg>
          <StateBadge state={state} />
        </li>
      ))}
    </ul>
  )
}
