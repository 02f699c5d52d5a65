import { RecordText, Table, Tile, useMessages } from '@trilateral/ui'
import type { TimelineAnswer } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { Day } from '../record/day.tsx'
import { timelineTexts } from '../texts/timeline.ts'

/** Which milestone cannot be reached before which other, where one of the two decides its program's end. */
export function CriticalDependencies({ timeline }: { timeline: TimelineAnswer }) {
  const t = useMessages(timelineTexts)
  const { dependencies, programs } = timeline
  const milestones = new Map(
    programs.flatMap((program) => program.milestones.map(({ state }) => [state.id, state] as const)),
  )
  const name = (id: string) => {
    const milestone = milestones.get(id)
    if (milestone === undefined) return <span className="quiet">{t('dependency.unknown')}</span>
    return (
      <span>
        <PageLink href={`/programs/${milestone.program}`}>
          <RecordText text={milestone.title} isQuiet />
        </PageLink>{' '}
        <Day on={milestone.reachedOn ?? milestone.due} />
      </span>
    )
  }
  return (
    <Tile
      heading={t('dependencies')}
      finding={t('dependencies-finding', {
        count: dependencies.length,
        late: dependencies.filter(({ tooLate }) => tooLate).length,
      })}
    >
      {dependencies.length === 0 ? null : (
        <Table
          caption={t('dependencies')}
          isCaptionHidden
          rows={dependencies}
          rowKey={({ milestone, needs }) => `${milestone} ${needs}`}
          columns={[
            {
              key: 'milestone',
              header: t('column.milestone'),
              isRowHeader: true,
              cell: ({ milestone }) => name(milestone),
            },
            { key: 'needs', header: t('column.needs'), cell: ({ needs }) => name(needs) },
            {
              key: 'verdict',
              header: t('column.verdict'),
              cell: ({ tooLate }) =>
                tooLate ? <strong>{t('dependency.late')}</strong> : t('dependency.in-time'),
            },
          ]}
        />
      )}
    </Tile>
  )
}
