import { daysBetween, textFor, type CalendarDate } from '@trilateral/contracts'
import type { Milestone } from '@trilateral/contracts/work-program'
import { Basis, EmptyState, RecordText, useLanguage, useMessages } from '@trilateral/ui'
import { Timeline } from '@trilateral/ui/charts'
import type { ReactNode } from 'react'
import { dossierTexts } from './dossier-texts.ts'
import { SlipCauses } from './slip-causes.tsx'

interface Props {
  readonly milestones: readonly Milestone[]
  readonly today: CalendarDate
  /** The next ministerial; null: not scheduled. */
  readonly ministerial: CalendarDate | null
  /** What can be recorded of a milestone, beside its name. */
  readonly actions?: (milestone: Milestone) => ReactNode
  readonly more?: ReactNode
}

/** Milestones against their baselines, and why dates moved. */
export function MilestonesTile({ milestones, today, ministerial, actions, more }: Props) {
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const open = milestones.filter(({ reachedOn }) => reachedOn === null)
  const late = open.filter(({ due }) => daysBetween(due, today) > 0).length
  const finding = t('milestones.finding', { open: open.length, late })
  return (
    <section className="panel tile" aria-labelledby="milestones-title">
      <header className="tile-head">
        <h2 id="milestones-title">{t('milestones')}</h2>
        {more}
      </header>
      {milestones.length === 0 ? (
        <EmptyState title={t('milestones.none')}>
          <p>{t('milestones.none-why')}</p>
        </EmptyState>
      ) : (
        <Timeline
          finding={finding}
          sources={[]}
          note={milestones.some(({ critical }) => critical) ? t('critical.note') : undefined}
          today={today}
          ministerial={ministerial}
          milestones={milestones.toSorted(soonestFirst).map((milestone) => ({
            key: milestone.id,
            title: textFor(milestone.title, language).text,
            baseline: milestone.baseline,
            due: milestone.due,
            reachedOn: milestone.reachedOn,
            titleCell: (
              <span className="milestone-cell">
                <RecordText text={milestone.title} isQuiet />
                <span className="milestone-marks">
                  <Basis value={milestone.basis} />
                  {milestone.critical ? <span className="critical-mark">{t('critical')}</span> : null}
                </span>
                {actions?.(milestone)}
              </span>
            ),
          }))}
        />
      )}
      <SlipCauses milestones={milestones} />
    </section>
  )
}

const soonestFirst = (a: Milestone, b: Milestone) => a.due.localeCompare(b.due) || a.id.localeCompare(b.id)
