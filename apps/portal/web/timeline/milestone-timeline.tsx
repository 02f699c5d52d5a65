import { textFor } from '@trilateral/contracts'
import { Timeline, type TimelineMilestone } from '@trilateral/ui/charts'
import { Basis, Rating, RecordText, useLanguage, useMessages } from '@trilateral/ui'
import type { TimelineAnswer } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { ChangedMark } from '../live/changed-mark.tsx'
import { termsTexts } from '../texts/terms.ts'
import { timelineTexts } from '../texts/timeline.ts'
import { countLate } from './timeline-finding.ts'

interface Props {
  readonly timeline: TimelineAnswer
  readonly lead: 'table' | 'chart'
  readonly note: string
}

interface Line extends TimelineMilestone {
  readonly program: TimelineAnswer['programs'][number]
}

/** Every milestone of the window as a line of a table and a row of a drawing. */
export default function MilestoneTimeline({ timeline, lead, note }: Props) {
  const { language } = useLanguage()
  const t = useMessages(timelineTexts)
  const terms = useMessages(termsTexts)
  const lines: Line[] = timeline.programs.flatMap((program) =>
    program.milestones.map(({ state, overdueDays }) => ({
      key: state.id,
      title: textFor(state.title, language).text,
      titleCell: (
        <span className="milestone-name">
          <PageLink href={`/programs/${program.id}`}>
            <RecordText text={state.title} isQuiet />
          </PageLink>
          {overdueDays > 0 ? <strong>{terms('overdue-days', { days: overdueDays })}</strong> : null}
          <Basis value={state.basis} />
          <ChangedMark subject={state.id} />
        </span>
      ),
      baseline: state.baseline,
      due: state.due,
      reachedOn: state.reachedOn,
      program,
    })),
  )
  const ordered = lines.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  const programOf = new Map(lines.map(({ key, program }) => [key, program]))
  return (
    <Timeline
      finding={t('chart', {
        programs: timeline.programs.length,
        count: lines.length,
        ...countLate(timeline),
      })}
      sources={[]}
      milestones={ordered}
      today={timeline.asOf.on}
      ministerial={timeline.ministerial.scheduled}
      lead={lead}
      note={note}
      more={[
        {
          key: 'program',
          header: t('column.program'),
          cell: ({ key }) => {
            const program = programOf.get(key)
            return program === undefined ? null : (
              <span className="program-of">
                <RecordText text={program.title} isQuiet />
                <Rating value={program.declared} />
              </span>
            )
          },
        },
      ]}
    />
  )
}
