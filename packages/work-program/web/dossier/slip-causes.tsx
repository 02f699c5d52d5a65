import type { Milestone } from '@trilateral/contracts/work-program'
import { Disclosure, formatDate, RecordText, useLanguage, useMessages } from '@trilateral/ui'
import { dossierTexts } from './dossier-texts.ts'
import { personInWords } from './person-in-words.ts'

/** Each move of a date with its cause; shown open, since a slip without its cause says half. */
export function SlipCauses({ milestones }: { milestones: readonly Milestone[] }) {
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const moved = milestones.filter(({ slips }) => slips.length > 0)
  if (moved.length === 0) return null
  const day = (value: string) => formatDate(language, value)
  return (
    <Disclosure summary={t('slips.title')} isOpen>
      <ul className="slips">
        {moved.map(({ id, title, slips }) => (
          <li key={id}>
            <strong>
              <RecordText text={title} isQuiet />
            </strong>
            <ul className="plain">
              {slips.map((slip) => (
                <li key={`${slip.recordedOn} ${slip.from} ${slip.to}`}>
                  <span className="slip-move">
                    {t('slip.move', { from: day(slip.from), to: day(slip.to) })}
                  </span>{' '}
                  <RecordText text={slip.cause} />{' '}
                  <span className="soft">
                    {t('slip.recorded', {
                      day: day(slip.recordedOn),
                      who: personInWords(slip.by, language),
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
