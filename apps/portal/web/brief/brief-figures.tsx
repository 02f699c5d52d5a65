import { KeyFigure, KeyFigures, useLanguage, useMessages } from '@trilateral/ui'
import type { Brief } from '../answers.ts'
import { useAddress } from '../frame/use-past-day.ts'
import { totalText } from '../record/total.ts'
import { briefTexts } from '../texts/brief.ts'
import { ministerialWords } from './ministerial-words.ts'

/** Four numbers, each tied to something that a reader can do: decide, ask, push, schedule. */
export function BriefFigures({ figures }: { figures: Brief['figures'] }) {
  const { language } = useLanguage()
  const t = useMessages(briefTexts)
  const address = useAddress()
  const { needsDecision, worsened, overdue, ministerial } = figures
  const meeting = ministerialWords(ministerial, language)
  return (
    <section className="brief-figures" aria-label={t('figures')}>
      <KeyFigures>
        <KeyFigure
          value={totalText(needsDecision)}
          label={t('decisions')}
          meaning={t('decisions-meaning')}
          href="/events?type=work-program.decision-asked"
          isAttention={needsDecision.count > 0}
        />
        <KeyFigure
          value={totalText(worsened)}
          label={t('worsened')}
          meaning={t('worsened-meaning')}
          href={address('/programs')}
          isAttention={worsened.count > 0}
        />
        <KeyFigure
          value={totalText(overdue)}
          label={t('overdue')}
          meaning={t('overdue-meaning')}
          href={address('/timeline')}
          isAttention={overdue.count > 0}
        />
        <KeyFigure
          value={meeting.value}
          label={meeting.label}
          meaning={meeting.meaning}
          href={address('/timeline')}
          isAttention={ministerial.state === 'overdue'}
        />
      </KeyFigures>
      {/* A phone's four numbers have no room for what each means: the one that nobody can guess stands below them. */}
      <p className="brief-meeting">{meeting.meaning}</p>
    </section>
  )
}
