import { commitmentByCode } from '@trilateral/work-program/statement'
import { formatDate, OutsideLink, partyName, RecordText, useLanguage, useMessages } from '@trilateral/ui'
import type { RaisedAlert } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { useWorkAreas } from '../frame/use-work-areas.ts'
import { ChangedMark } from '../live/changed-mark.tsx'
import { EvidenceList } from '../record/evidence-list.tsx'
import { RecordMarks } from '../record/record-marks.tsx'
import { RecordProvenance } from '../record/record-provenance.tsx'
import { AlertHandling } from './alert-handling.tsx'
import { useAlertNow } from './use-alert-now.ts'
import { alertsTexts } from '../texts/alerts.ts'
import { termsTexts } from '../texts/terms.ts'

/** One alert: what happened, how likely harm is, how sure one can be, by what evidence, what it touches, and who looks after it. */
export function AlertEntry({ item }: { item: RaisedAlert }) {
  const { now, follow } = useAlertNow(item)
  const { alert, programs, provenance } = now
  const { language } = useLanguage()
  const t = useMessages(alertsTexts)
  const terms = useMessages(termsTexts)
  return (
    <li className="alert" id={alert.id} data-status={alert.status}>
      <div className="alert-head">
        <h3>
          <RecordText text={alert.title} />
        </h3>
        <p className="entry-facts">
          <span>{t(`kind.${alert.kind}`)}</span>
          <span>{t('raised-on', { date: formatDate(language, alert.raisedOn) })}</span>
          <strong>
            {terms('impact')}: {terms(`impact.${alert.impact ?? 'unknown'}`)}
          </strong>
          <ChangedMark subject={alert.id} />
        </p>
      </div>
      {/* Without a likelihood it has happened, unless nobody has judged anything of it yet. */}
      <p>{terms(`likelihood.${alert.likelihood ?? (alert.impact === null ? 'unknown' : 'happened')}`)}</p>
      <p>{terms(`confidence.${alert.confidence ?? 'unknown'}`)}</p>
      <dl className="pairs">
        <div>
          <dt>{t('evidence')}</dt>
          <dd>
            <EvidenceList evidence={alert.evidence} />
            {alert.about?.entity === 'measure' ? (
              <PageLink href={`/measures/${alert.about.id}`}>{t('about')}</PageLink>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>{t('affected')}</dt>
          <dd>
            {alert.commitments.length === 0 ? (
              t('affected-none')
            ) : (
              <ul className="plain">
                {alert.commitments.map((code) => (
                  <li key={code}>
                    <PageLink href={`/commitments/${code}`}>
                      {commitmentByCode(code)?.summary[language] ?? code}
                    </PageLink>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        {programs.length === 0 ? null : (
          <div>
            <dt>{t('programs')}</dt>
            <dd>
              <ul className="plain">
                {programs.map(({ id, title }) => (
                  <li key={id}>
                    <PageLink href={`/programs/${id}`}>
                      <RecordText text={title} isQuiet />
                    </PageLink>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      <AlertState item={now} onAsked={follow} />
      <RecordMarks provenance={provenance} />
      <RecordProvenance provenance={provenance} />
    </li>
  )
}

/** Who has seen it and who looks after it, and what one may ask. Everything else is done at the area's desk. */
function AlertState({ item, onAsked }: { item: RaisedAlert; onAsked: () => void }) {
  const { alert, area } = item
  const { language } = useLanguage()
  const t = useMessages(alertsTexts)
  const desk = useWorkAreas(language).find(({ code }) => code === area)
  const named = (
    id: 'status.acknowledged' | 'assigned',
    { name, party }: NonNullable<typeof alert.assignedTo>,
  ) => t(id, { name, party: partyName(party, language) })
  return (
    <div className="alert-state">
      <p>
        <strong>
          {alert.status === 'acknowledged'
            ? alert.acknowledgedBy === null
              ? t('status.acknowledged-unnamed')
              : named('status.acknowledged', alert.acknowledgedBy)
            : t(`status.${alert.status}`)}
        </strong>
        {' · '}
        {alert.assignedTo === null ? t('assigned-none') : named('assigned', alert.assignedTo)}
      </p>
      {alert.closedBecause === null ? null : (
        <p>
          {t('closed-because')}: <RecordText text={alert.closedBecause} />
        </p>
      )}
      <AlertHandling item={item} onAsked={onAsked} />
      {alert.status === 'closed' ? null : (
        <p className="quiet">
          {t('desk')}{' '}
          {desk === undefined ? null : <OutsideLink href={desk.url}>{t('desk-open')}</OutsideLink>}
        </p>
      )}
    </div>
  )
}
