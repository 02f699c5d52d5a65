import {
  STATEMENT_TEXTS,
  trackingOf,
  VERB_CLASS_NAMES,
  VERB_CLASSES,
} from '@trilateral/work-program/statement'
import { useLanguage, useMessages } from '@trilateral/ui'
import type { CommitmentItem } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { commitmentsTexts } from '../texts/commitments.ts'

/** The five classes of verbs, strongest first, with how many commitments each has and what follows from it. */
export function VerbClasses({ items }: { items: readonly CommitmentItem[] }) {
  const { language } = useLanguage()
  const t = useMessages(commitmentsTexts)
  return (
    <section className="verb-classes" aria-label={t('classes')}>
      <h2>{t('classes')}</h2>
      <ol>
        {VERB_CLASSES.map((verbClass) => (
          <li key={verbClass}>
            <PageLink href={`/commitments?class=${verbClass}`}>
              {VERB_CLASS_NAMES[verbClass][language]}
            </PageLink>
            <span>
              {t('class-count', {
                count: items.filter(({ commitment }) => commitment.verbClass === verbClass).length,
              })}
            </span>
            <span className="quiet">{STATEMENT_TEXTS[language][`tracking.${trackingOf(verbClass)}`]}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
