import { daysBetween, type CalendarDate } from '@trilateral/contracts'
import type { Column } from '../layout/table.tsx'
import { useLanguage, useMessages } from '../language/language.tsx'
import { formatDate } from '../time/calendar-day.ts'
import type { ChartText } from './chart-text.ts'
import { chartTexts } from './charts-messages.ts'
import { Figure } from './figure.tsx'
import { Plot } from './plot.tsx'
import type { TimelineMilestone } from './timeline-milestone.ts'
import { timelineHeight, TimelineRows } from './timeline-rows.tsx'

interface Props extends ChartText {
  readonly milestones: readonly TimelineMilestone[]
  readonly today: CalendarDate
  /** The next ministerial meeting; null: not scheduled, and said so. */
  readonly ministerial: CalendarDate | null
  /** Columns after the kit's own: owner, program. */
  readonly more?: readonly Column<TimelineMilestone>[]
  readonly lead?: 'chart' | 'table'
}

const NONE: readonly Column<TimelineMilestone>[] = []

/** Milestones against what was first planned and against the ministerial. The table stands first; the drawing is second. */
export function Timeline({ milestones, today, ministerial, more = NONE, lead = 'table', ...text }: Props) {
  const { language } = useLanguage()
  const t = useMessages(chartTexts)
  const day = (value: CalendarDate) => <time dateTime={value}>{formatDate(language, value)}</time>
  const slip = ({ baseline, due, reachedOn }: TimelineMilestone) => {
    const days = daysBetween(baseline, reachedOn ?? due)
    if (days === 0) return t('timeline.no-slip')
    return t(days > 0 ? 'timeline.days' : 'timeline.days-earlier', { days: Math.abs(days) })
  }
  const columns: Column<TimelineMilestone>[] = [
    {
      key: 'title',
      header: t('timeline.milestone'),
      cell: ({ title, titleCell }) => titleCell ?? title,
      isRowHeader: true,
    },
    { key: 'baseline', header: t('timeline.baseline'), cell: ({ baseline }) => day(baseline) },
    { key: 'due', header: t('timeline.due'), cell: ({ due }) => day(due) },
    {
      key: 'reached',
      header: t('timeline.reached'),
      cell: ({ reachedOn }) => (reachedOn === null ? t('timeline.not-reached') : day(reachedOn)),
    },
    { key: 'slip', header: t('timeline.slip'), cell: slip },
    ...more,
  ]
  const words = {
    today: t('timeline.today'),
    ministerial: t('timeline.ministerial'),
    slip,
  }
  const note = (
    <>
      {ministerial === null
        ? t('timeline.ministerial-none')
        : t('timeline.ministerial-on', { date: formatDate(language, ministerial) })}
      {text.note ? <> · {text.note}</> : null}
    </>
  )
  return (
    <Figure {...text} note={note} lead={lead} columns={columns} rows={milestones} rowKey={({ key }) => key}>
      {(labelledBy) => (
        <Plot labelledBy={labelledBy} height={() => timelineHeight(milestones.length)}>
          {(width) => (
            <TimelineRows
              milestones={milestones}
              today={today}
              ministerial={ministerial}
              width={width}
              words={words}
            />
          )}
        </Plot>
      )}
    </Figure>
  )
}
