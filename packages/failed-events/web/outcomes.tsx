import { explainRefusal, useLanguage, useMessages } from '@trilateral/ui'
import type { ReplayOutcome } from './server.ts'
import { failedEventsTexts } from './texts/failed-events-texts.ts'

type Outcome = Pick<ReplayOutcome, 'id' | 'outcome' | 'reason' | 'follow' | 'thenFails'> &
  Partial<Pick<ReplayOutcome, 'subject' | 'sequence'>>

/** What would become, or has become, of each event. */
export function Outcomes({ outcomes, hasHappened }: { outcomes: readonly Outcome[]; hasHappened: boolean }) {
  const { language } = useLanguage()
  const t = useMessages(failedEventsTexts)
  if (outcomes.length === 0) return <p>{t('nothing-to-do')}</p>
  return (
    <section>
      <h3>{t(hasHappened ? 'has-happened' : 'would-happen')}</h3>
      <ul className="failed-outcomes">
        {outcomes.map(({ id, outcome, reason, follow, thenFails, subject, sequence }) => (
          <li key={id} data-refused={outcome === 'applied' ? undefined : ''}>
            {subject == null ? null : (
              <span className="failed-key">{t('of-record', { subject, sequence: sequence ?? '–' })}</span>
            )}{' '}
            <strong>
              {outcome === 'applied' || outcome === 'guarded' || outcome === 'not-tried'
                ? t(`outcome.${outcome}`)
                : `${t('outcome.refused')} ${explainRefusal(failedEventsTexts, language, {
                    code: outcome,
                    facts: { reason: reason ?? '' },
                  })}`}
            </strong>{' '}
            {follow > 0 ? t('outcome-follow', { count: follow }) : null}
            {thenFails === null ? null : (
              <>
                {' '}
                {t('outcome-then')} <code>{thenFails}</code>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
