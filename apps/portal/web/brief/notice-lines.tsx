import { DeadlineZones, formatDate, partyName, RecordText, useLanguage, useMessages } from '@trilateral/ui'
import type { BriefNotice } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { ChangedMark } from '../live/changed-mark.tsx'
import { RecordMarks } from '../record/record-marks.tsx'
import { briefTexts } from '../texts/brief.ts'

/** Meetings that disruption notices ask for and that are late or soon due, before the programs that stand out. */
export function NoticeLines({ notices }: { notices: readonly BriefNotice[] }) {
  const { language } = useLanguage()
  const t = useMessages(briefTexts)
  if (notices.length === 0) return null
  return (
    <ul className="brief-notices">
      {notices.map(({ id, title, isBreached, daysLeft, dueOn, deadline, provenance }) => (
        <li key={id} data-late={isBreached ? '' : undefined}>
          <p className="brief-notice-title entry-facts">
            <PageLink href={`/notices#${id}`}>
              <RecordText text={title} isQuiet />
            </PageLink>{' '}
            <RecordMarks provenance={provenance} />
            <ChangedMark subject={id} />
          </p>
          <p>
            <strong>{t(isBreached ? 'notice-breached' : 'notice-due', { days: Math.abs(daysLeft) })}</strong>
            {' · '}
            {t('notice-asked', {
              party: partyName(provenance.originator, language),
              date: formatDate(language, dueOn),
            })}
          </p>
          <DeadlineZones at={deadline} of={provenance.originator} isShort />
        </li>
      ))}
    </ul>
  )
}
