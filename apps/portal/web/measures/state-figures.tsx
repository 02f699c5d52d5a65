import { formatDate, StateBadge, useLanguage, useMessages } from '@trilateral/ui'
import type { ReactNode } from 'react'
import { registerTexts } from '../texts/register.ts'
import type { Finding } from './finding.ts'

/** How the clauses stand, at a glance: three figures that are always there, and the rest where there is one. */
export function StateFigures({ finding, measures }: { finding: Finding; measures: number }) {
  const { language } = useLanguage()
  const t = useMessages(registerTexts)
  const { clauses, inForce, suspended, toConfirm, others, nextEnd } = finding
  return (
    <ul className="figures-row" aria-label={t('figures.title')}>
      <Figure count={inForce} state="in-force" note={t('figures.of', { clauses, measures })} />
      <Figure
        count={suspended}
        state="suspended"
        note={
          nextEnd === null
            ? t('figures.no-end')
            : t('figures.next-end', { day: formatDate(language, nextEnd.day), days: nextEnd.daysLeft })
        }
      />
      <Figure count={toConfirm} state="to-confirm" note={t('figures.to-confirm-note')} />
      {others === 0 ? null : <Figure count={others} state="others" note={t('figures.others-note')} />}
    </ul>
  )
}

interface FigureProps {
  readonly count: number
  readonly state: 'in-force' | 'suspended' | 'to-confirm' | 'others'
  readonly note: ReactNode
}

function Figure({ count, state, note }: FigureProps) {
  const t = useMessages(registerTexts)
  return (
    <li className="state-figure" data-state={state} data-none={count === 0 ? '' : undefined}>
      <span className="state-figure-count">{count}</span>
      {state === 'in-force' || state === 'suspended' ? (
        <StateBadge state={state} />
      ) : (
        <span className="state-figure-name">{t(`figures.${state}`)}</span>
      )}
      {count === 0 ? null : <span className="state-figure-note">{note}</span>}
    </li>
  )
}
