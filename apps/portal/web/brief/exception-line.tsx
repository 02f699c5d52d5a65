import type { CalendarDate } from '@trilateral/contracts'
import {
  Basis,
  Confidence,
  formatDate,
  LastAssessed,
  Rating,
  ratingName,
  RecordText,
  Trend,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useState } from 'react'
import type { BriefException } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { ChangedMark } from '../live/changed-mark.tsx'
import { Owners } from '../record/owners.tsx'
import { reasonsWords } from '../record/reason-words.ts'
import { briefTexts } from '../texts/brief.ts'
import { termsTexts } from '../texts/terms.ts'

interface Props {
  readonly exception: BriefException
  readonly today: CalendarDate
  /** On a phone: told without being asked. */
  readonly isUnfolded: boolean
  /** False: all that stand here rest on the same, which is said above them. */
  readonly hasOwnBasis: boolean
  /** How many of the reasons are told here; the dossier has them all. */
  readonly reasonsShown: number
}

/**
 * One program that stands out. On a phone it is unfolded only when it is alone, so that all and the countdown are
 * seen together; on a wide screen nothing is folded.
 */
export function ExceptionLine({ exception, today, isUnfolded, hasOwnBasis, reasonsShown }: Props) {
  const { program, declared, trend, assessedOn, provenance } = exception
  const t = useMessages(briefTexts)
  const [isOpen, setOpen] = useState(
    () => isUnfolded || (globalThis.matchMedia?.('(min-width: 48.01rem)').matches ?? true),
  )
  return (
    <li className="exception">
      <div className="exception-head">
        <PageLink href={`/programs/${program.id}`}>
          <RecordText text={program.title} isQuiet />
        </PageLink>
        <p className="exception-rating">
          <Rating value={declared} />
          <Trend value={trend} />
        </p>
        <p className="exception-marks">
          {provenance.basis === null || !hasOwnBasis ? null : <Basis value={provenance.basis} />}
          <LastAssessed on={assessedOn} today={today} />
          <ChangedMark subject={program.id} />
        </p>
      </div>
      <details
        className="exception-more"
        open={isOpen}
        onToggle={(toggle) => setOpen(toggle.currentTarget.open)}
      >
        <summary>{t('details')}</summary>
        <ExceptionDetails exception={exception} reasonsShown={reasonsShown} />
      </details>
    </li>
  )
}

function ExceptionDetails({ exception, reasonsShown }: Pick<Props, 'exception' | 'reasonsShown'>) {
  const { computed, confidence, ask, owners, due, why } = exception
  const { language } = useLanguage()
  const t = useMessages(briefTexts)
  const terms = useMessages(termsTexts)
  const reasons = reasonsWords(why, language)
  return (
    <div className="exception-details">
      <div className="exception-why">
        <p className="detail-key">{terms('why')}</p>
        <p>
          {reasons.length === 0 ? terms('reason.none') : reasons.slice(0, reasonsShown).join(' ')}{' '}
          {computed.rating === null
            ? null
            : t('computed', { rating: `${computed.rating} ${ratingName(computed.rating, language)}` })}
        </p>{' '}
        <Confidence value={confidence} />
      </div>
      <div>
        <p className="detail-key">{terms('ask')}</p>
        <p>{ask === null ? terms('ask-none') : <RecordText text={ask} isQuiet />}</p>
        <p className="exception-due">
          {due === null
            ? terms('due-none')
            : t(due.of === 'decision' ? 'due-decision' : 'due-milestone', {
                date: formatDate(language, due.on),
              })}
          {due !== null && due.overdueDays > 0 ? (
            <strong> · {terms('overdue-days', { days: due.overdueDays })}</strong>
          ) : null}
        </p>
      </div>
      <div>
        <p className="detail-key">{terms('owners')}</p>
        <Owners owners={owners} />
      </div>
    </div>
  )
}
